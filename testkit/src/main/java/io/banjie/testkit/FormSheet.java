// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Operand;
import io.banjie.api.region.form.Picture;
import io.banjie.api.region.form.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form as lines of text, one for each question, to be kept beside a region's tests: whoever changes a form sees there
 * what has changed for those who fill it in.
 */
public final class FormSheet {

    private FormSheet() {}

    /**
     * The form asks what is written down in {@code forms/} among the test resources, in a file of the type's name.
     *
     * @param tests a class of the tests
     */
    public static void assertWritten(FilingType type, Class<?> tests) {
        String file = "/forms/" + type.id() + ".txt";
        try (InputStream written = tests.getResourceAsStream(file)) {
            assertThat(written).as(file).isNotNull();
            assertThat(of(type))
                    .isEqualTo(new String(written.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a type's form, in its order. */
    public static List<String> of(FilingType type) {
        List<String> lines = new ArrayList<>();
        lines.add(type.id() + " " + type.label() + " " + type.form().version());
        for (Section section : type.form().sections()) {
            lines.add("[" + section.id() + "] " + section.label());
            section.fields().forEach(field -> {
                lines.add(line(field));
                field.columns().forEach(column -> lines.add("- " + line(column)));
            });
        }
        return lines;
    }

    private static String line(Field field) {
        List<String> parts =
                new ArrayList<>(List.of(field.id(), field.label(), field.type().word()));
        field.codeList().ifPresent(parts::add);
        if (field.readOnly()) {
            parts.add("filled in" + field.derived().map(FormSheet::source).orElse(""));
        } else if (field.required()) {
            parts.add("required");
        } else if (!field.requiredWhen().equals(Condition.NEVER)) {
            parts.add("required when " + words(field.requiredWhen()));
        }
        if (!field.shownWhen().equals(Condition.ALWAYS)) {
            parts.add("shown when " + words(field.shownWhen()));
        }
        if (field.maxLength() > 0) {
            parts.add("up to " + field.maxLength());
        }
        if (!field.defaultValue().isEmpty()) {
            parts.add("initially " + field.defaultValue());
        }
        field.picture().ifPresent(picture -> {
            parts.add(words(picture.uploaded()));
            picture.fromReader().ifPresent(limits -> parts.add("from a reader " + words(limits)));
        });
        if (!field.mohrssCode().isEmpty()) {
            parts.add(field.mohrssCode());
        }
        return String.join(" | ", parts);
    }

    private static String source(Derived from) {
        return " from " + from.field();
    }

    private static String words(Picture.Limits limits) {
        return limits.width() + "x" + limits.height() + ", " + limits.leastBytes() + " to " + limits.mostBytes()
                + " bytes";
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.Equals equals) {
            return words(equals.left()) + " = " + words(equals.right());
        }
        if (condition instanceof Condition.In in) {
            return in.field() + " in " + String.join(", ", in.values());
        }
        if (condition instanceof Condition.Present present) {
            return present.field() + " is answered";
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + words(not.of()) + ")";
        }
        if (condition instanceof Condition.All all) {
            return all.of().stream().map(FormSheet::words).collect(Collectors.joining(" and "));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().map(FormSheet::words).collect(Collectors.joining(" or "));
        }
        return condition.toString();
    }

    private static String words(Operand operand) {
        return operand instanceof Operand.OfField field
                ? field.field()
                : operand instanceof Operand.OfValue value ? value.value() : operand.toString();
    }
}
