// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Field;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Text as typed, trimmed of blanks at both ends and of invisible characters that mean nothing.
 *
 * @param text what is left
 */
record TypedText(String text) {

    private static final int HOUSE_LIMIT = 500;

    /** The text of a value; nothing when the value is no text. */
    static Optional<TypedText> in(Object sent) {
        return sent instanceof String typed ? Optional.of(new TypedText(trimmed(typed))) : Optional.empty();
    }

    private static String trimmed(String typed) {
        String visible = typed.chars().anyMatch(TypedText::meaningless)
                ? typed.codePoints()
                        .filter(character -> !meaningless(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : typed;
        int start = 0;
        int end = visible.length();
        while (start < end && blank(visible.charAt(start))) {
            start++;
        }
        while (end > start && blank(visible.charAt(end - 1))) {
            end--;
        }
        return visible.substring(start, end);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Soft hyphen, zero width space, word joiner, byte order mark: left behind by copying. */
    private static boolean meaningless(int character) {
        return character == 0x00AD || character == 0x200B || character == 0x2060 || character == 0xFEFF;
    }

    boolean empty() {
        return text.isEmpty();
    }

    /** This text brought into another shape. */
    TypedText shaped(UnaryOperator<String> shape) {
        return new TypedText(shape.apply(text));
    }

    /** What is wrong with this as a line of text: too long, or characters that cannot be seen or turn the line around. */
    Optional<Reading> refusal(Question question) {
        int most = limit(question.field());
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return Optional.of(question.refuse("too-long", Map.of("max", most, "length", length)));
        }
        return text.codePoints().anyMatch(TypedText::forbidden)
                ? Optional.of(question.refuse("control-character"))
                : Optional.empty();
    }

    static int limit(Field field) {
        return field.maxLength() > 0 ? field.maxLength() : HOUSE_LIMIT;
    }

    private static boolean forbidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || turnsTheLine(character);
    }

    private static boolean turnsTheLine(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
