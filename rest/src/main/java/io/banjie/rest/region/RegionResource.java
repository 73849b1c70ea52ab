// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.rest.server.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The regions and what they declare; served from the archive while one is closed. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions")
public final class RegionResource implements Resource {
    private final RegionDesk regions;
    private final SecurePort securePort;

    /** A resource before this desk. */
    @Activate
    public RegionResource(@Reference RegionDesk regions, @Reference SecurePort securePort) {
        this.regions = regions;
        this.securePort = securePort;
    }

    /** All regions. */
    @GET
    @Path("regions")
    @Operation(operationId = "listRegions", summary = "All regions")
    @ApiResponse(responseCode = "200", description = "all regions, by code", useReturnTypeSchema = true)
    public List<RegionDesk.Listed> list() {
        return regions.regions();
    }

    /** One region. */
    @GET
    @Path("regions/{code}")
    @Operation(operationId = "getRegion", summary = "A region with its filing types, lists and rosters")
    @ApiResponse(responseCode = "200", description = "the region", useReturnTypeSchema = true)
    public RegionView region(@PathParam("code") String code) {
        return regions.region(code)
                .map(region -> RegionView.of(region, securePort.find(), list -> regions.codeList(code, list)))
                .orElseThrow(unknown("no such region"));
    }

    /** A code list. */
    @GET
    @Path("regions/{code}/code-lists/{id}")
    @Operation(operationId = "getCodeList", summary = "A code list of a region")
    @ApiResponse(responseCode = "200", description = "the code list", useReturnTypeSchema = true)
    public CodeListView codeList(@PathParam("code") String code, @PathParam("id") String id) {
        return regions.codeList(code, id).map(CodeListView::of).orElseThrow(unknown("no such code list"));
    }

    private static Supplier<Refusal> unknown(String what) {
        return () -> Refusal.of(ProblemCode.NOT_FOUND, what);
    }
}
