// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.list.Column;
import io.banjie.core.code.RegionCodes;
import io.banjie.core.text.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of filings as they stand in the cells of a file: days and amounts as such, codes as labels, all else as text. */
final class CellValues {

    /** The words of this package. */
    static final Messages TEXTS = new Messages(CellValues.class);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** More digits than this a spreadsheet does not keep. */
    private static final int MOST_DIGITS = 15;

    private final RegionCodes codes;
    private final ZoneId zone;

    /** Values of a region, by its code lists and in its zone. */
    CellValues(RegionCodes codes, ZoneId zone) {
        this.codes = codes;
        this.zone = zone;
    }

    /** The value of a column's cell. */
    Object of(Column column, Optional<?> value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.type()) {
            case DATE -> day(value.get());
            case MONEY -> amount(value.get());
            case BOOLEAN -> yesNo(value.get());
            default -> text(value.get(), column.codeList());
        };
    }

    private Object day(Object value) {
        if (value instanceof LocalDate) {
            return value;
        }
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeParseException inWords) {
            return text(value, Optional.empty());
        }
    }

    private static Object amount(Object value) {
        try {
            BigDecimal amount = new BigDecimal(value.toString());
            return amount.precision() <= MOST_DIGITS ? amount : value.toString();
        } catch (NumberFormatException inWords) {
            return value.toString();
        }
    }

    /** Yes or no in words. */
    static String yesNo(Object value) {
        return switch (value.toString()) {
            case "true" -> TEXTS.of("yes", Map.of());
            case "false" -> TEXTS.of("no", Map.of());
            default -> value.toString();
        };
    }

    /** A value in words. */
    String text(Object value, Optional<String> codeList) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> text(one, codeList))
                    .collect(Collectors.joining(TEXTS.of("separator", Map.of())));
        }
        if (value instanceof Instant instant) {
            return minute(instant);
        }
        if (value instanceof Boolean) {
            return yesNo(value);
        }
        String code = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return codeList.flatMap(list -> codes.item(list, code))
                .map(CodeItem::label)
                .orElse(code);
    }

    /** An instant to the minute, in the region's zone. */
    String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }
}
