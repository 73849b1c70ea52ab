// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.counter;

import io.banjie.api.desk.CounterDesk;
import io.banjie.api.desk.CounterDesk.Visitor;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
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

/** What a clerk sees at the counter before filing for an employer. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public final class CounterResource implements Resource {
    private final CounterDesk counter;

    /** A resource before this desk. */
    @Activate
    public CounterResource(@Reference CounterDesk counter) {
        this.counter = counter;
    }

    /** The employer of a credit code. */
    @GET
    @Path("counter/employers/{uscc}")
    @Operation(
            operationId = "getCounterEmployer",
            summary =
                    "For clerks: an employer by its credit code: whether it is known, has valid certificates and a profile,"
                            + " and which agency has its filings; 403 with that `agency` where it is another's",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "region",
                            description = "the region's code; absent: the clerk's own",
                            schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "the employer", useReturnTypeSchema = true)
    public Visitor employer(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("uscc") String uscc) {
        return counter.employer(caller.actor(), region(caller, query), uscc);
    }

    /** Flags an employer abnormal, or takes the flag away. */
    @PUT
    @Path("counter/employers/{uscc}/abnormal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "flagCounterEmployer",
            summary =
                    "For clerks: flag an employer abnormal, so that its workers may apply at the counter, or take the flag"
                            + " away; who did it, when and why is kept. 403 with the `agency` that has its filings where it is another's",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "region",
                            description = "the region's code; absent: the clerk's own",
                            schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "the employer after it", useReturnTypeSchema = true)
    public Visitor flag(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("uscc") String uscc,
            Flagging asked) {
        return counter.flag(
                caller.actor(),
                region(caller, query),
                uscc,
                asked.abnormal(),
                asked.reason().orElse(""));
    }

    @Schema(name = "AbnormalFlag")
    record Flagging(boolean abnormal, @Schema(description = "why, up to 500 characters") Optional<String> reason) {}

    private static String region(Caller caller, Query query) {
        return query.text("region").or(() -> caller.actor().region()).orElse("");
    }
}
