// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.description;

import io.banjie.rest.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a call can be refused with. */
final class ProblemResponses {
    private static final Set<HttpMethod> WRITING = EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("400", "malformed"),
            Map.entry("401", "not signed in, or the wrong password"),
            Map.entry("403", "not allowed"),
            Map.entry("404", "unknown, or not for the caller to know of"),
            Map.entry("409", "not possible in this state, held by another, or a stale version"),
            Map.entry("413", "too large"),
            Map.entry("415", "of the wrong type"),
            Map.entry("422", "refused by the rules, or an idempotency key used for something else"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("429", "too many attempts"),
            Map.entry("500", "an error of the server, recorded under an id"),
            Map.entry("503", "the region is closed or the database away; try again later"));

    private ProblemResponses() {}

    static void define(OpenAPI document) {
        ModelConverters.getInstance().readAll(Problem.class).forEach((name, schema) -> document.getComponents()
                .addSchemas(name, schema));
    }

    static void add(Operation operation, String path, PathItem.HttpMethod method, boolean open) {
        statuses(operation, path, method, open)
                .forEach(status -> operation.getResponses().addApiResponse(status, problem(WORDS.get(status))));
    }

    private static Set<String> statuses(Operation operation, String path, HttpMethod method, boolean open) {
        Set<String> statuses = new TreeSet<>(Set.of("400", "500", "503"));
        boolean signIn = path.equals("/session") && method == HttpMethod.POST;
        boolean file = path.endsWith("/export");
        if (signIn || file || path.endsWith("/events")) {
            statuses.add("429");
        }
        if (file) {
            statuses.add("413");
        }
        if (!open || signIn) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (path.contains("{") || path.startsWith("/demo") || path.startsWith("/certificates")) {
            statuses.add("404");
        }
        if (WRITING.contains(method) && !open) {
            statuses.addAll(Set.of("409", "422"));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415"));
        }
        if (takes(operation, "If-Match")) {
            statuses.add("428");
        }
        return statuses;
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(taken -> taken.getName().equals(parameter));
    }

    private static ApiResponse problem(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
