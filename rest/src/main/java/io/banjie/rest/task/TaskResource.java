// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.filing.FilingFilter;
import io.banjie.rest.filing.FilingParameters;
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
import java.util.List;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** To-do and done lists, and decisions on many filings. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public final class TaskResource implements Resource {
    private final TaskDesk tasks;

    /** A resource before this desk. */
    @Activate
    public TaskResource(@Reference TaskDesk tasks) {
        this.tasks = tasks;
    }

    /** The caller's list. */
    @GET
    @Path("tasks")
    @Operation(
            operationId = "listTasks",
            summary =
                    "What the caller has to do, oldest first; or has done, newest first; `samples`: what the platform approved and"
                            + " picked for a clerk to look at",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "list",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"todo", "done", "samples"},
                                            defaultValue = "todo")))
    @FilingParameters
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of tasks", useReturnTypeSchema = true)
    public PageView<TaskView> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        TaskDesk.Side side = query.choice(
                        "list", TaskDesk.Side.values(), choice -> choice.name().toLowerCase(Locale.ROOT))
                .orElse(TaskDesk.Side.TODO);
        return PageView.of(tasks.list(caller.actor(), side, FilingFilter.of(query), query.page()), TaskView::of);
    }

    /** Decides many filings, each on its own. */
    @POST
    @Path("tasks/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideFilings",
            summary = "Decide up to 200 filings, each on its own: one that is refused does not stop the others")
    @ApiResponse(
            responseCode = "200",
            description = "one outcome for each filing, in the order sent",
            useReturnTypeSchema = true)
    public List<Decision.Outcome> decide(@Parameter(hidden = true) @Context Caller caller, Decision asked) {
        return tasks.decide(caller.actor(), asked.chosen(), asked.onEach()).stream()
                .map(Decision.Outcome::of)
                .toList();
    }
}
