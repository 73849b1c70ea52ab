// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.duty;

import io.banjie.api.desk.DutyDesk;
import io.banjie.api.desk.DutyDesk.Owed;
import io.banjie.api.desk.Page;
import io.banjie.rest.request.PageView;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** What employers owe month by month. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
public final class DutyResource implements Resource {
    private final DutyDesk duties;

    /** A resource before this desk. */
    @Activate
    public DutyResource(@Reference DutyDesk duties) {
        this.duties = duties;
    }

    /** What the caller's employer owes. */
    @GET
    @Path("duties")
    @Operation(
            operationId = "listDuties",
            summary = "For employers: what is owed this month, done or not, and what was not done in the eleven before,"
                    + " the oldest first")
    @ApiResponse(responseCode = "200", description = "what is owed, on one page", useReturnTypeSchema = true)
    public PageView<Owed> owed(@Parameter(hidden = true) @Context Caller caller) {
        return PageView.of(Page.whole(duties.owed(caller.actor())));
    }
}
