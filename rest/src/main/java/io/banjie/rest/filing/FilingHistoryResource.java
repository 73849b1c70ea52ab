// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Explanation;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.JournalEntry;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of a filing's way: its steps, how it was judged, and what it would replace. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public final class FilingHistoryResource implements Resource {
    private final FilingDesk filings;

    /** A resource before this desk. */
    @Activate
    public FilingHistoryResource(@Reference FilingDesk filings) {
        this.filings = filings;
    }

    /** Every step. */
    @GET
    @Path("filings/{id}/journal")
    @Operation(operationId = "getJournal", summary = "Every step: who, when, from, to, versions, hash")
    @ApiResponse(responseCode = "200", description = "the steps, first to last", useReturnTypeSchema = true)
    public List<JournalEntry> journal(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return filings.journal(caller.actor(), id);
    }

    /** How the last submission was judged. */
    @GET
    @Path("filings/{id}/explanation")
    @Operation(operationId = "getExplanation", summary = "Each rule examined, with value, verdict and article")
    @ApiResponse(responseCode = "200", description = "the rules examined", useReturnTypeSchema = true)
    public Explanation explanation(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return filings.explanation(caller.actor(), id);
    }

    /** The filing beside the version in force. */
    @GET
    @Path("filings/{id}/comparison")
    @Operation(operationId = "getComparison", summary = "The filing beside the version in force that it would replace")
    @ApiResponse(responseCode = "200", description = "the fields side by side", useReturnTypeSchema = true)
    public Comparison comparison(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return filings.comparison(caller.actor(), id);
    }
}
