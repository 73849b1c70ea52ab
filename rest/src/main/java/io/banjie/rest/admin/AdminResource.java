// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.admin;

import io.banjie.api.desk.RegionDesk;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The regions as the administrator of the platform sees them. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public final class AdminResource implements Resource {
    private final RegionDesk regions;

    /** A resource before this desk. */
    @Activate
    public AdminResource(@Reference RegionDesk regions) {
        this.regions = regions;
    }

    /** Versions, states and why a region is closed. */
    @GET
    @Path("admin/regions")
    @Operation(operationId = "watchRegions", summary = "Versions, states, and why a region is closed")
    @ApiResponse(responseCode = "200", description = "all regions", useReturnTypeSchema = true)
    public List<RegionDesk.Watched> regions(@Parameter(hidden = true) @Context Caller caller) {
        return regions.watch(caller.actor());
    }
}
