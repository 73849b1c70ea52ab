// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A filing that never was: the same values as another's but for those by which filings are told apart. */
final class Twin {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() << 12);

    private final String original;
    private final String id;
    private final int line;

    Twin(String original) {
        this.original = original;
        // Grows with time, as the platform's own ids do.
        long number = NUMBERS.incrementAndGet();
        line = (int) (number & Integer.MAX_VALUE);
        String digits = "%032x".formatted(number).substring(16) + "7000800000000000";
        id = digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    /** What stands in a column in place of the original's value. */
    Optional<Object> value(String column, Optional<Object> value) {
        if (value.filter(original::equals).isPresent()) {
            return Optional.of(id);
        }
        return switch (column) {
            case "serial_number" -> Optional.of(id.substring(0, 18));
            case "line" -> Optional.of(line);
            case "person_key", "slot_key" -> value.map(key -> key(String.valueOf(key)));
            default -> value;
        };
    }

    /** As scattered as the digests that stand there. */
    private String key(String originalKey) {
        long mixed = id.hashCode() * 0x9E3779B97F4A7C15L;
        String key = "%016x%s%08x".formatted(mixed, id.replace("-", ""), originalKey.hashCode());
        return key.substring(0, Math.min(key.length(), originalKey.length()));
    }
}
