// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.notice;

import io.banjie.api.desk.NoticeDesk;
import io.banjie.api.desk.NoticeDesk.Unsent;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The text messages that were not sent, as the administrator of the platform sees them. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public final class NoticeResource implements Resource {
    private final NoticeDesk notices;

    /** A resource before this desk. */
    @Activate
    public NoticeResource(@Reference NoticeDesk notices) {
        this.notices = notices;
    }

    /** How many wait, and which were given up lately. */
    @GET
    @Path("admin/messages")
    @Operation(
            operationId = "getUnsentMessages",
            summary =
                    "For administrators: how many text messages wait and how many of the last seven days were given up,"
                            + " counted up to a thousand")
    @ApiResponse(responseCode = "200", description = "what was not sent", useReturnTypeSchema = true)
    public Unsent unsent(@Parameter(hidden = true) @Context Caller caller) {
        return notices.unsent(caller.actor());
    }

    /** Lets those that were given up lately wait again. */
    @POST
    @Path("admin/messages/again")
    @Operation(
            operationId = "sendMessagesAgain",
            summary = "For administrators: send again what was given up in the last seven days, the oldest thousand")
    @ApiResponse(responseCode = "200", description = "what is left then", useReturnTypeSchema = true)
    public Unsent again(@Parameter(hidden = true) @Context Caller caller) {
        return notices.sendAgain(caller.actor());
    }
}
