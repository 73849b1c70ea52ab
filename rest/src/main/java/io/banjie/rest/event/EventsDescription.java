// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.event;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** How the calls that answer with server-sent events are described in the OpenAPI document. */
public final class EventsDescription {

    private EventsDescription() {}

    /** Adds them all. */
    public static void addTo(OpenAPI document) {
        document.getPaths().addPathItem("/tasks/events", new PathItem().get(tasks()));
        document.getPaths().addPathItem("/batches/{id}/events", new PathItem().get(batch()));
    }

    private static Operation tasks() {
        return new Operation()
                .operationId("watchTasks")
                .summary("Changes in the caller's lists as server-sent events")
                .addTagsItem("tasks")
                .responses(stream("event task, data {\"filing\", \"status\", \"agency\"};"
                        + " comments keep the connection alive"));
    }

    private static Operation batch() {
        return new Operation()
                .operationId("watchBatch")
                .summary("A batch whenever it changes, as server-sent events")
                .addTagsItem("batches")
                .addParametersItem(new PathParameter().name("id").required(true).schema(new StringSchema()))
                .responses(
                        stream(
                                "event batch, data the batch, at once and whenever it changes; when nothing but its"
                                        + " owner will change it any more, event rest and the end; comments keep the connection alive"));
    }

    private static ApiResponses stream(String events) {
        return new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description(events)
                                .content(new Content()
                                        .addMediaType(
                                                "text/event-stream", new MediaType().schema(new StringSchema()))));
    }
}
