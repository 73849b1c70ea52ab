// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.rest.RunningApi;
import io.banjie.rest.operation.OpenApiServlet;
import io.banjie.rest.server.ApiServletFixture;
import io.banjie.rest.server.Resource;
import io.banjie.rest.server.RunningServlets;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.ws.rs.HttpMethod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceDescriptionTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static List<Resource> resources = List.of();
    private static JsonNode document;

    @BeforeAll
    static void read() throws Exception {
        try (RunningApi api = new RunningApi()) {
            resources = api.resources();
        }
        try (RunningServlets server = new RunningServlets(
                Map.of("/api/openapi.json", new OpenApiServlet(ApiServletFixture.of(resources, List.of()))))) {
            document = RunningApi.body(server.get("/api/openapi.json"));
        }
    }

    static Stream<Method> operations() {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getClass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(javax.ws.rs.Path.class));
    }

    private static JsonNode operation(String method, String path) {
        return document.path("paths").path("/" + path).path(method.toLowerCase(java.util.Locale.ROOT));
    }

    private static JsonNode operation(Method method) {
        String verb = Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .findFirst()
                .orElseThrow()
                .value();
        return operation(verb, method.getAnnotation(javax.ws.rs.Path.class).value());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void no_resource_of_the_bundle_is_missing_here() throws IOException {
        Set<String> compiled;
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/banjie/rest"))) {
            compiled = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("Resource.class") && !name.endsWith("/Resource.class"))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(resources.stream().map(resource -> resource.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(compiled);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_call_is_described_with_what_it_answers_and_what_it_can_be_refused_with(Method method) {
        JsonNode operation = operation(method);

        assertThat(operation.path("operationId").asText()).isNotEmpty();
        assertThat(operation.path("summary").asText()).isNotEmpty();
        assertThat(operation.path("tags")).hasSize(1);
        JsonNode responses = operation.path("responses");
        assertThat(names(responses)).contains("400", "500", "503").doesNotContain("default");
        assertThat(names(responses).stream().filter(status -> status.startsWith("2")))
                .as("one way to succeed")
                .hasSize(1);
        responses.forEach(
                response -> assertThat(response.path("description").asText()).isNotEmpty());
        assertThat(responses
                        .at("/400/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void names_of_operations_are_unique() {
        List<String> ids = StreamSupport.stream(document.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .map(operation -> operation.path("operationId").asText())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST session",
                "GET session",
                "DELETE session",
                "PUT session/password",
                "GET accounts",
                "POST accounts",
                "PUT accounts/{username}",
                "GET regions",
                "GET regions/{code}",
                "GET regions/{code}/filing-types/{type}/form",
                "GET regions/{code}/filing-types/{type}/prefill",
                "GET regions/{code}/code-lists/{id}",
                "GET counter/employers/{uscc}",
                "POST filings",
                "GET filings",
                "GET filings/{id}",
                "GET filings/export",
                "GET tasks/export",
                "GET rosters/export",
                "GET filings/{id}/form",
                "PUT filings/{id}/answers",
                "POST filings/{id}/actions",
                "GET filings/{id}/journal",
                "GET filings/{id}/explanation",
                "GET filings/{id}/comparison",
                "GET filings/{id}/attachments",
                "POST filings/{id}/attachments",
                "GET attachments/{id}",
                "DELETE attachments/{id}",
                "GET regions/{code}/filing-types/{type}/batch-template",
                "POST batches",
                "GET batches",
                "POST batches/prefill",
                "POST batches/preview",
                "POST batches/rows",
                "GET batches/{id}",
                "GET batches/{id}/events",
                "GET batches/{id}/rows",
                "PUT batches/{id}/rows",
                "PUT batches/{id}/rows/{row}",
                "DELETE batches/{id}/rows/{row}",
                "POST batches/{id}/actions",
                "GET batches/{id}/import-failures",
                "GET batches/{id}/review-failures",
                "GET tasks",
                "GET tasks/events",
                "POST tasks/actions",
                "GET employments",
                "POST rosters/preview",
                "POST rosters/print",
                "GET batches/{id}/rosters/{kind}",
                "POST rosters",
                "GET rosters",
                "GET rosters/{id}/document",
                "GET filings/{id}/documents",
                "GET filings/{id}/documents/{kind}",
                "GET certificates/{number}",
                "POST certificates/check",
                "GET admin/regions",
                "GET admin/messages",
                "POST admin/messages/again",
                "GET demo/clock",
                "POST demo/clock"
            })
    void the_calls_of_the_contract_are_there(String call) {
        String[] parts = call.split(" ");

        assertThat(operation(parts[0], parts[1]).isObject()).isTrue();
    }

    @Test
    void refusals_are_told_where_they_can_happen() {
        assertThat(names(operation("POST", "filings").path("responses")))
                .containsExactly("201", "400", "401", "403", "409", "413", "415", "422", "500", "503");
        assertThat(names(operation("PUT", "filings/{id}/answers").path("responses")))
                .contains("404", "428");
        assertThat(names(operation("GET", "regions").path("responses"))).containsExactly("200", "400", "500", "503");
        assertThat(names(operation("POST", "session").path("responses"))).contains("401", "403", "429");
    }

    @Test
    void open_calls_need_no_token_and_all_others_do() {
        assertThat(document.at("/security/0").has("bearer")).isTrue();
        assertThat(operation("GET", "regions/{code}").path("security").toString())
                .isEqualTo("[]");
        assertThat(operation("POST", "certificates/check").path("security").toString())
                .isEqualTo("[]");
        assertThat(operation("GET", "session").has("security")).isFalse();
        assertThat(operation("GET", "filings").has("security")).isFalse();
    }

    @Test
    void query_parameters_are_those_that_are_taken() {
        assertThat(operation("GET", "filings").path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "region",
                        "type",
                        "status",
                        "idNumber",
                        "name",
                        "onRoster",
                        "inService",
                        "inUnit",
                        "newestTerm",
                        "rosterNumber",
                        "from",
                        "to",
                        "facet.{id}",
                        "uscc",
                        "channel",
                        "limit",
                        "cursor",
                        "count");
    }

    @Test
    void schemas_name_what_is_required_and_hide_what_is_not_sent() {
        JsonNode schemas = document.at("/components/schemas");

        assertThat(schemas.at("/NewFiling/required").toString()).isEqualTo("[\"answers\",\"region\",\"type\"]");
        assertThat(names(schemas.at("/Problem/properties")))
                .containsExactly(
                        "code", "detail", "incident", "reason", "retryAfter", "status", "title", "type", "violations");
        assertThat(names(schemas.at("/Condition/properties")))
                .containsExactly("field", "left", "of", "op", "right", "values");
        assertThat(schemas.at("/Field/properties/shownWhen/$ref").asText()).isEqualTo("#/components/schemas/Condition");
    }

    @Test
    void every_schema_that_is_referred_to_is_there() {
        Set<String> known = names(document.at("/components/schemas"));

        assertThat(document.findValuesAsText("$ref").stream().map(ref -> ref.substring(ref.lastIndexOf('/') + 1)))
                .isSubsetOf(known);
    }
}
