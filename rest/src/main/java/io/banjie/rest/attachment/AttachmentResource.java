// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.attachment;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attachment;
import io.banjie.api.desk.AttachmentDesk;
import io.banjie.rest.document.Download;
import io.banjie.rest.request.Parts;
import io.banjie.rest.request.RepeatedUpload;
import io.banjie.rest.request.Upload;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The papers of a filing. */
@Component(service = Resource.class)
@Path("/")
@Tag(name = "attachments")
public final class AttachmentResource implements Resource {
    private static final long MOST = 12L * 1024 * 1024;

    private final AttachmentDesk attachments;

    /** A resource before this desk. */
    @Activate
    public AttachmentResource(@Reference AttachmentDesk attachments) {
        this.attachments = attachments;
    }

    @Schema(name = "NewAttachment")
    record Form(String kind, @Schema(type = "string", format = "binary") byte[] file) {}

    /** What a filing asks for and what is there. */
    @GET
    @Path("filings/{id}/attachments")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAttachments", summary = "What a filing asks for and what is there")
    @ApiResponse(responseCode = "200", description = "all kinds, in order", useReturnTypeSchema = true)
    public List<Attachment> list(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return attachments.list(caller.actor(), id);
    }

    /** Adds a paper. */
    @POST
    @Path("filings/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Upload(most = MOST)
    @Operation(operationId = "addAttachment", summary = "Add a paper, replacing the one of its kind")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @ApiResponse(
            responseCode = "201",
            description = "added",
            content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response add(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("id") String id,
            @Parameter(hidden = true) @Context Parts parts)
            throws IOException {
        String kind = parts.text("kind");
        Parts.UploadedFile file = parts.file("file");
        Actor actor = RepeatedUpload.recognisable(caller.actor(), file, kind);
        try (InputStream content = file.open()) {
            return Response.status(Response.Status.CREATED)
                    .entity(attachments.add(actor, id, kind, file.name(), content))
                    .build();
        }
    }

    /** A paper itself. */
    @GET
    @Path("attachments/{id}")
    @Operation(operationId = "getAttachment", summary = "A paper itself")
    @ApiResponse(
            responseCode = "200",
            description = "the paper as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    public Response open(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return Download.of(attachments.open(caller.actor(), id));
    }

    /** Removes a paper. */
    @DELETE
    @Path("attachments/{id}")
    @Operation(operationId = "removeAttachment", summary = "Remove a paper")
    @ApiResponse(responseCode = "204", description = "removed")
    public Response remove(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        attachments.remove(caller.actor(), id);
        return Response.noContent().build();
    }
}
