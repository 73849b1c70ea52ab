// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.SentSignature;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A signature in a body of which nothing else is known before it is read. */
final class SignatureMember {

    private static final String NAME = "signature";
    private static final List<String> PARTS = List.of("algorithm", "certificate", "value");

    private SignatureMember() {}

    /**
     * The signature that a member's value says; nothing where it is null.
     *
     * @throws Malformed for anything else
     */
    static Optional<SentSignature> of(Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Map<?, ?> parts)) {
            throw Malformed.at(NAME, "member-type", Messages.text("expected.object"));
        }
        for (Object name : parts.keySet()) {
            if (!PARTS.contains(name)) {
                throw Malformed.at(NAME + "." + name, "member-unknown");
            }
        }
        return Optional.of(
                new SentSignature(text(parts, PARTS.get(0)), text(parts, PARTS.get(1)), text(parts, PARTS.get(2))));
    }

    private static String text(Map<?, ?> parts, String name) {
        Object part = parts.get(name);
        if (part == null) {
            throw Malformed.at(NAME + "." + name, "member-missing");
        }
        if (!(part instanceof String text)) {
            throw Malformed.at(NAME + "." + name, "member-type", Messages.text("expected.text"));
        }
        return text;
    }
}
