// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** How {@link TaskEventsServlet} is described in the OpenAPI document. */
public final class TaskEventsDescription {

    private TaskEventsDescription() {}

    /** The address of the events. */
    public static PathItem path() {
        return new PathItem()
                .get(new Operation()
                        .operationId("watchTasks")
                        .summary("Changes in the caller's lists as server-sent events")
                        .addTagsItem("tasks")
                        .responses(new ApiResponses()
                                .addApiResponse(
                                        "200",
                                        new ApiResponse()
                                                .description("event task, data {\"filing\", \"status\", \"agency\"};"
                                                        + " comments keep the connection alive")
                                                .content(new Content()
                                                        .addMediaType(
                                                                "text/event-stream",
                                                                new MediaType().schema(new StringSchema()))))));
    }
}
