// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where and how a body is not the JSON that is asked for. Jackson's own messages quote what was sent, so none is used. */
final class UnreadableJson {
    private static final int LONGEST_PLACE = 100;

    private UnreadableJson() {}

    static Malformed malformed(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Malformed.at(place(unknown), "member-unknown");
        } else if (unreadable instanceof JsonMappingException mapping) {
            return mismatch(mapping);
        }
        boolean repeated = unreadable.getOriginalMessage().startsWith("Duplicate field");
        JsonLocation location = Optional.ofNullable(unreadable.getLocation()).orElse(JsonLocation.NA);
        return Malformed.because(
                repeated ? "member-repeated" : "json",
                String.valueOf(location.getLineNr()),
                String.valueOf(location.getColumnNr()));
    }

    private static Malformed mismatch(JsonMappingException mapping) {
        String expected = Messages.text("expected." + expected(mapping));
        if (mapping.getPath().isEmpty()) {
            return Malformed.because("body-type", expected);
        }
        boolean missing = mapping.getOriginalMessage().startsWith("Null value for creator property");
        return missing
                ? Malformed.at(place(mapping), "member-missing")
                : Malformed.at(place(mapping), "member-type", expected);
    }

    private static String expected(JsonMappingException mapping) {
        if (!(mapping instanceof MismatchedInputException mismatched) || mismatched.getTargetType() == null) {
            return "value";
        }
        Class<?> type = mismatched.getTargetType();
        if (type == String.class) {
            return "text";
        } else if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type) || type == java.util.OptionalLong.class) {
            return "number";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "object" : "value";
    }

    private static String place(JsonMappingException mapping) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        String clean = path.replaceFirst("^\\.", "").replaceAll("\\p{Cntrl}", " ");
        return clean.substring(0, Math.min(clean.length(), LONGEST_PLACE));
    }
}
