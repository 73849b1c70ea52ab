// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.employment;

import io.banjie.api.desk.Employment;
import io.banjie.api.desk.LedgerDesk;
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
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger of employments. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employments")
public final class EmploymentResource implements Resource {
    private final LedgerDesk ledger;

    /** A resource before this desk. */
    @Activate
    public EmploymentResource(@Reference LedgerDesk ledger) {
        this.ledger = ledger;
    }

    /** Employments, newest first. */
    @GET
    @Path("employments")
    @Operation(
            operationId = "listEmployments",
            summary = "The ledger: relations between persons and employers",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "idNumber",
                        description = "a person's whole number",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "active",
                        description = "only those in service, or only those not",
                        schema = @Schema(type = "boolean"))
            })
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of employments", useReturnTypeSchema = true)
    public PageView<Employment> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return PageView.of(
                ledger.employments(caller.actor(), query.text("idNumber"), query.flag("active"), query.page()));
    }
}
