// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a code list.
 *
 * @param code the code, never reused with another meaning
 * @param label what people read
 * @param parent the code it stands under in a tree
 * @param validFrom first day it may be chosen; absent: always was
 * @param validUntil last day it may be chosen; absent: still may
 * @param attributes what else is known of it by name, for example {@code article} or {@code severance}
 */
public record CodeItem(
        String code,
        String label,
        Optional<String> parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Map<String, String> attributes) {

    public CodeItem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        attributes = Map.copyOf(attributes);
    }

    /** An entry without limits. */
    public static CodeItem of(String code, String label) {
        return new CodeItem(code, label, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** This entry under another label. */
    public CodeItem labelled(String other) {
        return new CodeItem(code, other, parent, validFrom, validUntil, attributes);
    }

    /** This entry with what is known of it. */
    public CodeItem knowing(Map<String, String> more) {
        return new CodeItem(code, label, parent, validFrom, validUntil, more);
    }

    /** This entry, to be chosen from the first to the last day, both included. */
    public CodeItem valid(LocalDate from, LocalDate until) {
        return new CodeItem(code, label, parent, Optional.of(from), Optional.of(until), attributes);
    }

    /** An attribute, or the empty text when unknown. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Whether it may be chosen on this day. */
    public boolean activeOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
