// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.BatchDesk;
import io.banjie.rest.document.Download;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The workbooks of batches: the empty one, and those of the rows that failed. */
@Component(service = Resource.class)
@Path("/")
@Tag(name = "batches")
public final class BatchFileResource implements Resource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BatchDesk batches;

    /** A resource before this desk. */
    @Activate
    public BatchFileResource(@Reference BatchDesk batches) {
        this.batches = batches;
    }

    /** The workbook to fill in. */
    @GET
    @Path("regions/{code}/filing-types/{type}/batch-template")
    @Operation(operationId = "getBatchTemplate", summary = "The workbook to fill in")
    @ApiResponse(
            responseCode = "200",
            description = "the workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response template(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("code") String code,
            @PathParam("type") String type) {
        return Download.of(batches.template(caller.actor(), code, type));
    }

    /** Rows refused when they were read. */
    @GET
    @Path("batches/{id}/import-failures")
    @Operation(
            operationId = "getImportFailures",
            summary = "The rows refused when they were read, in their template, with the reasons")
    @ApiResponse(
            responseCode = "200",
            description = "the workbook, ready to be corrected and sent again",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response importFailures(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return Download.of(batches.failures(caller.actor(), id, BatchDesk.Failures.IMPORT));
    }

    /** Rows that a clerk sent back or refused. */
    @GET
    @Path("batches/{id}/review-failures")
    @Operation(
            operationId = "getReviewFailures",
            summary = "The rows that a clerk sent back or refused, in their template, with the reasons")
    @ApiResponse(
            responseCode = "200",
            description = "the workbook, ready to be corrected and sent again",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response reviewFailures(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return Download.of(batches.failures(caller.actor(), id, BatchDesk.Failures.REVIEW));
    }
}
