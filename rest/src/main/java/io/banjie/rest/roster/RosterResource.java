// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.roster;

import io.banjie.api.desk.Roster;
import io.banjie.api.desk.RosterDesk;
import io.banjie.rest.document.Download;
import io.banjie.rest.request.PageView;
import io.banjie.rest.request.Paged;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
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

/** Rosters of approved filings. */
@Component(service = Resource.class)
@Path("/")
@Tag(name = "rosters")
public final class RosterResource implements Resource {
    private static final String PDF = "application/pdf";

    private final RosterDesk rosters;

    /** A resource before this desk. */
    @Activate
    public RosterResource(@Reference RosterDesk rosters) {
        this.rosters = rosters;
    }

    @Schema(name = "NewRoster")
    record Asked(String region, String kind, List<String> filings) {}

    /** The roster as it would be. */
    @POST
    @Path("rosters/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewRoster", summary = "The roster as it would be, without a number; nothing is kept")
    @ApiResponse(
            responseCode = "200",
            description = "the preview",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    public Response preview(@Parameter(hidden = true) @Context Caller caller, Asked asked) {
        return Download.of(rosters.preview(caller.actor(), asked.region(), asked.kind(), asked.filings()));
    }

    @Schema(name = "PrintedRoster")
    record Printed(String region, String kind, List<String> filings, Optional<String> format) {}

    /** Filings as a list. */
    @POST
    @Path("rosters/print")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "printFilings",
            summary = "Filings as a list that is printed beforehand, as pdf or xlsx; nothing is kept")
    @PrintedList
    public Response print(@Parameter(hidden = true) @Context Caller caller, Printed asked) {
        return Download.of(rosters.print(
                caller.actor(),
                asked.region(),
                asked.kind(),
                asked.filings(),
                asked.format().orElse("pdf")));
    }

    /** The filings of a batch as a list. */
    @GET
    @Path("batches/{id}/rosters/{kind}")
    @Operation(
            operationId = "printBatch",
            summary = "The filings of a batch as a list that is printed beforehand; nothing is kept")
    @PaperFormat
    @PrintedList
    public Response printBatch(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("id") String id,
            @PathParam("kind") String kind) {
        return Download.of(rosters.printBatch(
                caller.actor(), id, kind, query.text("format").orElse("pdf")));
    }

    /** Saves a roster. */
    @POST
    @Path("rosters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveRoster", summary = "Save a roster: it takes its number and marks its filings")
    @ApiResponse(
            responseCode = "201",
            description = "saved",
            content = @Content(schema = @Schema(implementation = Roster.class)))
    public Response save(@Parameter(hidden = true) @Context Caller caller, Asked asked) {
        return Response.status(Response.Status.CREATED)
                .entity(rosters.save(caller.actor(), asked.region(), asked.kind(), asked.filings()))
                .build();
    }

    /** Saved rosters, newest first. */
    @GET
    @Path("rosters")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRosters", summary = "Saved rosters, newest first")
    @Paged
    @RosterParameters
    @ApiResponse(responseCode = "200", description = "a page of rosters", useReturnTypeSchema = true)
    public PageView<Roster> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return PageView.of(rosters.list(caller.actor(), query.text("region"), query.text("kind"), query.page()));
    }

    /** A saved roster as a file. */
    @GET
    @Path("rosters/{id}/document")
    @Operation(operationId = "getRosterDocument", summary = "A saved roster as a file; the same bytes each time")
    @PaperFormat
    @PrintedList
    public Response document(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("id") String id) {
        return Download.of(
                rosters.document(caller.actor(), id, query.text("format").orElse("pdf")));
    }
}
