// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.PageRequest;
import io.banjie.rest.json.Characters;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.ws.rs.core.MultivaluedMap;

/**
 * The query parameters of a request. An empty one counts as absent; one that cannot be read, or that is repeated though
 * only one makes sense, is refused by its name. Resources take it as a {@code @Context} parameter.
 */
public final class Query {
    private static final char UNDECODABLE = '\uFFFD';

    private final MultivaluedMap<String, String> parameters;

    Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** A text. */
    public Optional<String> text(String name) {
        List<String> values = values(name).toList();
        if (values.size() > 1) {
            throw Malformed.at(name, "parameter-repeated");
        }
        return values.stream().findFirst();
    }

    /** Several texts: the parameter repeated, or one with commas. */
    public List<String> texts(String name) {
        return values(name)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Yes or no. */
    public Optional<Boolean> flag(String name) {
        return text(name).map(value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(name, Messages.text("expected.boolean"));
        });
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                throw unreadable(name, Messages.text("expected.date"));
            }
        });
    }

    /** One of some words, written as this function writes them. */
    public <E> Optional<E> choice(String name, E[] choices, Function<E, String> word) {
        return text(name).map(value -> chosen(name, value, choices, word));
    }

    /** Several of some words. */
    public <E> List<E> choices(String name, E[] choices, Function<E, String> word) {
        return texts(name).stream()
                .map(value -> chosen(name, value, choices, word))
                .toList();
    }

    private static <E> E chosen(String name, String value, E[] choices, Function<E, String> word) {
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        name,
                        Messages.text(
                                "expected.choice",
                                String.join(
                                        "、", Arrays.stream(choices).map(word).toList()))));
    }

    /** All parameters whose names begin with a prefix, by the rest of their names. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new HashMap<>();
        parameters.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> text(name)
                .ifPresent(value -> found.put(name.substring(prefix.length()), value)));
        return found;
    }

    /** Which page is asked for: {@code limit}, {@code cursor} and {@code count}. */
    public PageRequest page() {
        int limit = text("limit").map(Query::limit).orElse(PageRequest.USUAL);
        return new PageRequest(limit, text("cursor"), flag("count").orElse(false));
    }

    private static int limit(String value) {
        int limit = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > PageRequest.MOST) {
            throw unreadable("limit", Messages.text("expected.range", "1", String.valueOf(PageRequest.MOST)));
        }
        return limit;
    }

    private Stream<String> values(String name) {
        return Stream.ofNullable(parameters.get(name))
                .flatMap(List::stream)
                .filter(value -> value != null && !value.isBlank())
                .peek(value -> requireClean(name, value));
    }

    private static void requireClean(String name, String value) {
        if (!Characters.clean(value) || value.indexOf(UNDECODABLE) >= 0) {
            throw unreadable(name, Messages.text("expected.text"));
        }
    }

    private static Malformed unreadable(String name, String expected) {
        return Malformed.at(name, "parameter", expected);
    }
}
