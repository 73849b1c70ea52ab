// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchRow;
import io.banjie.rest.request.PageView;
import io.banjie.rest.request.Paged;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of a batch. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "batches")
public final class BatchRowResource implements Resource {
    private final BatchDesk batches;

    /** A resource before this desk. */
    @Activate
    public BatchRowResource(@Reference BatchDesk batches) {
        this.batches = batches;
    }

    /** Rows. */
    @GET
    @Path("batches/{id}/rows")
    @Operation(
            operationId = "listBatchRows",
            summary = "The rows of a batch in the order of the file, with all that is wrong with each",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "outcome",
                            description = "only those of this outcome",
                            schema = @Schema(implementation = BatchRow.Outcome.class)))
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of rows", useReturnTypeSchema = true)
    public PageView<BatchRow> list(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("id") String id) {
        return PageView.of(batches.rows(
                caller.actor(),
                id,
                query.choice("outcome", BatchRow.Outcome.values(), BatchRow.Outcome::name),
                query.page()));
    }

    /** Sets cells of several rows. */
    @PUT
    @Path("batches/{id}/rows")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setBatchRows",
            summary = "Set cells of several rows to the same values, before they are handed in or after they came back",
            description =
                    "Each row is judged again on its own. A refused row holds the new values in any case and is filed"
                            + " if nothing speaks against it any more; any other row takes them only if nothing speaks against them.")
    @ApiResponse(
            responseCode = "200",
            description = "the rows after it, whether each was changed, and what speaks against it",
            useReturnTypeSchema = true)
    public List<BatchDesk.ChangedRow> set(
            @Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id, BatchRequests.SetRows asked) {
        return batches.set(caller.actor(), id, asked.rows(), asked.cells());
    }

    /** Corrects a row. */
    @PUT
    @Path("batches/{id}/rows/{row}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctBatchRow",
            summary = "Correct a row that was refused; it is judged again and filed if nothing speaks against it")
    @ApiResponse(
            responseCode = "200",
            description = "the row after it, with all that is still wrong",
            useReturnTypeSchema = true)
    public BatchRow correct(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("id") String id,
            @PathParam("row") int row,
            BatchRequests.Cells asked) {
        return batches.correct(caller.actor(), id, row, asked.cells());
    }

    /** Takes a row out. */
    @DELETE
    @Path("batches/{id}/rows/{row}")
    @Operation(operationId = "removeBatchRow", summary = "Take an imported row out before submission")
    @ApiResponse(responseCode = "200", description = "the row after it", useReturnTypeSchema = true)
    public BatchRow remove(
            @Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id, @PathParam("row") int row) {
        return batches.remove(caller.actor(), id, row);
    }
}
