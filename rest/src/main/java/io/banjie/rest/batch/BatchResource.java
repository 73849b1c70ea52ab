// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.rest.request.PageView;
import io.banjie.rest.request.Paged;
import io.banjie.rest.request.Parts;
import io.banjie.rest.request.Query;
import io.banjie.rest.request.RepeatedUpload;
import io.banjie.rest.request.Upload;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batches as a whole: sending a file, looking where it stands, moving it on. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "batches")
public final class BatchResource implements Resource {

    /** The file, and room for what is around it. */
    private static final long MOST = BatchDesk.MOST_BYTES + (1L << 20);

    private final BatchDesk batches;

    /** A resource before this desk. */
    @Activate
    public BatchResource(@Reference BatchDesk batches) {
        this.batches = batches;
    }

    /** Takes a file. */
    @POST
    @Path("batches")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Upload(most = MOST)
    @Operation(operationId = "sendBatch", summary = "Send a file of many filings; it is kept now and read afterwards")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = BatchRequests.New.class)))
    @ApiResponse(
            responseCode = "202",
            description = "kept, and being read",
            content = @Content(schema = @Schema(implementation = Batch.class)))
    public Response send(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context UriInfo uri,
            @Parameter(hidden = true) @Context Parts parts)
            throws IOException {
        String region = parts.text("region");
        String type = parts.text("type");
        boolean dryRun = parts.flag("dryRun");
        Parts.UploadedFile file = parts.file("file");
        Actor actor = RepeatedUpload.recognisable(caller.actor(), file, region, type, String.valueOf(dryRun));
        try (InputStream content = file.open()) {
            Batch batch = batches.upload(actor, new BatchDesk.NewBatch(region, type, dryRun, file.name()), content);
            return Response.accepted(batch)
                    .location(uri.getAbsolutePathBuilder().path(batch.id()).build())
                    .build();
        }
    }

    /** The caller's batches. */
    @GET
    @Path("batches")
    @Operation(
            operationId = "listBatches",
            summary = "The caller's batches, newest first",
            parameters = {
                @Parameter(in = ParameterIn.QUERY, name = "region", schema = @Schema(type = "string")),
                @Parameter(in = ParameterIn.QUERY, name = "type", schema = @Schema(type = "string"))
            })
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of batches", useReturnTypeSchema = true)
    public PageView<Batch> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return PageView.of(batches.list(caller.actor(), query.text("region"), query.text("type"), query.page()));
    }

    /** One batch. */
    @GET
    @Path("batches/{id}")
    @Operation(operationId = "getBatch", summary = "One batch: where its rows are, and how far the work under way is")
    @ApiResponse(responseCode = "200", description = "the batch", useReturnTypeSchema = true)
    public Batch find(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return batches.find(caller.actor(), id);
    }

    /** Does something to a batch as a whole. */
    @POST
    @Path("batches/{id}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actOnBatch",
            summary =
                    "Submit, hand in again, withdraw, apply a hint, release or split off what failed; progress tells of what goes on")
    @ApiResponse(
            responseCode = "200",
            description = "the batch after it; for split-failed the new one",
            useReturnTypeSchema = true)
    public Batch act(
            @Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id, BatchRequests.Act asked) {
        return batches.act(caller.actor(), id, asked.toDesk(), asked.hint());
    }
}
