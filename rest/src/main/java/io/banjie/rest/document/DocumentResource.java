// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.document;

import io.banjie.api.desk.DocumentDesk;
import io.banjie.api.desk.Printable;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents issued for a filing. */
@Component(service = Resource.class)
@Path("/")
@Tag(name = "documents")
public final class DocumentResource implements Resource {
    private final DocumentDesk documents;

    /** A resource before this desk. */
    @Activate
    public DocumentResource(@Reference DocumentDesk documents) {
        this.documents = documents;
    }

    /** What may be printed now. */
    @GET
    @Path("filings/{id}/documents")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDocuments", summary = "What may be printed for a filing now")
    @ApiResponse(responseCode = "200", description = "what may be printed", useReturnTypeSchema = true)
    public List<Printable> list(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return documents.printable(caller.actor(), id);
    }

    /** A document. */
    @GET
    @Path("filings/{id}/documents/{kind}")
    @Operation(
            operationId = "getDocument",
            summary = "A document of a filing; the same bytes each time",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "format",
                            schema = @Schema(type = "string", defaultValue = "pdf")))
    @ApiResponse(
            responseCode = "200",
            description = "the document",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    public Response document(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("id") String id,
            @PathParam("kind") String kind) {
        return Download.of(documents.document(
                caller.actor(), id, kind, query.text("format").orElse("pdf")));
    }

    /** A form for filling in by hand. */
    @GET
    @Path("regions/{code}/blank-forms/{id}")
    @Operation(operationId = "getBlankForm", summary = "A region's form for filling in by hand")
    @ApiResponse(
            responseCode = "200",
            description = "the form",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    public Response blankForm(@PathParam("code") String region, @PathParam("id") String form) {
        return Download.of(documents.blankForm(region, form));
    }
}
