// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.demo;

import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The demonstration's clock; unknown (404) where there is no demonstration. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demonstration")
public final class ClockResource implements Resource {
    private final AtomicReference<ClockDesk> clock = new AtomicReference<>();

    @Schema(name = "DemoClock")
    record Time(Instant now, boolean movable) {}

    @Schema(name = "MoveDemoClock")
    record Move(@Schema(format = "date-time") String now) {

        Instant instant() {
            try {
                return OffsetDateTime.parse(now).toInstant();
            } catch (DateTimeParseException noInstant) {
                throw Malformed.at("now", "member-type", Messages.text("expected.instant"));
            }
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "close")
    void open(ClockDesk desk) {
        clock.set(desk);
    }

    void close(ClockDesk desk) {
        clock.compareAndSet(desk, null);
    }

    /** What time it is on the platform. */
    @GET
    @Path("demo/clock")
    @Operation(operationId = "getDemoClock", summary = "The platform's time in a demonstration")
    @ApiResponse(responseCode = "200", description = "the time", useReturnTypeSchema = true)
    public Time now() {
        return new Time(desk().now(), true);
    }

    /** Moves the platform's time. */
    @POST
    @Path("demo/clock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveDemoClock", summary = "Set the platform's time; it ticks on from there")
    @ApiResponse(responseCode = "200", description = "the time after it", useReturnTypeSchema = true)
    public Time move(@Parameter(hidden = true) @Context Caller caller, Move asked) {
        return new Time(desk().move(caller.actor(), asked.instant()), true);
    }

    private ClockDesk desk() {
        return Optional.ofNullable(clock.get())
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "there is no demonstration here"));
    }
}
