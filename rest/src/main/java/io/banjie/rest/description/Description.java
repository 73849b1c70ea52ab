// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.description;

import io.banjie.rest.event.EventsDescription;
import io.banjie.rest.session.OpenCalls;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;

/** Completes the document that is read from the resources: which calls are open, what each can be refused with, events. */
public final class Description {

    private Description() {}

    /** The same document, completed. */
    public static OpenAPI complete(OpenAPI document) {
        ProblemResponses.define(document);
        EventsDescription.addTo(document);
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> complete(path, method, operation)));
        return document;
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = OpenCalls.include(method.name(), path);
        if (open) {
            operation.setSecurity(List.of());
        }
        ProblemResponses.add(operation, path, method, open);
    }
}
