// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchDesk.FilledRows;
import io.banjie.api.desk.BatchDesk.KnownRows;
import io.banjie.api.desk.BatchRow;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batches whose rows are filled in on a page, beginning with people who are known. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "batches")
public final class FilledBatchResource implements Resource {

    private final BatchDesk batches;

    /** A resource before this desk. */
    @Activate
    public FilledBatchResource(@Reference BatchDesk batches) {
        this.batches = batches;
    }

    @Schema(name = "KnownPeople")
    record People(
            String region,
            String type,
            @Schema(description = "filings on which one of the type may build, 2,000 at most") List<String> filings) {}

    @Schema(name = "FilledRows")
    record Filled(
            String region,
            String type,
            @Schema(description = "the cells of each row, by field id or heading; 2,000 rows at most")
                    List<Map<String, Object>> rows) {

        FilledRows toDesk() {
            return new FilledRows(region, type, rows);
        }

        @Override
        public String toString() {
            return "FilledRows";
        }
    }

    /** People as rows. */
    @POST
    @Path("batches/prefill")
    @Operation(
            operationId = "prefillBatch",
            summary =
                    "People in the employer's service as rows of a sheet, with what is known of them; nothing is kept")
    @ApiResponse(responseCode = "200", description = "the columns and the rows", useReturnTypeSchema = true)
    public KnownRows known(@Parameter(hidden = true) @Context Caller caller, People asked) {
        return batches.known(caller.actor(), asked.region(), asked.type(), asked.filings());
    }

    /** What is wrong with rows. */
    @POST
    @Path("batches/preview")
    @Operation(operationId = "previewBatch", summary = "All that is wrong with these rows; nothing is kept")
    @ApiResponse(
            responseCode = "200",
            description = "the rows, with the numbers that they would have in a batch",
            useReturnTypeSchema = true)
    public List<BatchRow> judge(@Parameter(hidden = true) @Context Caller caller, Filled asked) {
        return batches.judge(caller.actor(), asked.toDesk());
    }

    /** Makes a batch. */
    @POST
    @Path("batches/rows")
    @Operation(
            operationId = "fillBatch",
            summary = "Make a batch of rows that were filled in; it goes on as one that came as a file")
    @ApiResponse(
            responseCode = "202",
            description = "kept, and being read",
            content = @Content(schema = @Schema(implementation = Batch.class)))
    public Response fill(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context UriInfo uri,
            Filled asked) {
        Batch batch = batches.fill(caller.actor(), asked.toDesk());
        return Response.accepted(batch)
                .location(
                        uri.getBaseUriBuilder().path("batches").path(batch.id()).build())
                .build();
    }
}
