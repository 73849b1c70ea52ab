// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.core.store.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is signed of a filing: the canonical JSON (RFC 8785) of the members {@code region}, {@code type}, {@code relatesTo}
 * and {@code answers} as they are sent, in UTF-8.
 *
 * @param region the region's code
 * @param type the filing type
 * @param relatesTo the filing it builds on or replaces
 * @param answers by field id, as sent
 */
public record SignedContent(String region, String type, Optional<String> relatesTo, Map<String, ?> answers) {
    public SignedContent {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(relatesTo, "relatesTo");
        Objects.requireNonNull(answers, "answers");
    }

    /** The text, with {@code relatesTo} null where the filing relates to none. */
    public String text() {
        return Json.canonical(members());
    }

    /** The texts that say this: where the filing relates to none, {@code relatesTo} is null or left out. */
    public List<String> texts() {
        return relatesTo.isPresent()
                ? List.of(text())
                : Stream.of(text(), bare()).toList();
    }

    private String bare() {
        Map<String, Object> members = members();
        members.remove("relatesTo");
        return Json.canonical(members);
    }

    /** The members, {@code relatesTo} null where there is none. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("region", region);
        members.put("type", type);
        members.put("relatesTo", relatesTo.orElse(null));
        members.put("answers", answers);
        return members;
    }

    /** What a signed text says. */
    public static SignedContent in(String text) {
        return Json.read(text, SignedContent.class);
    }

    /** The bytes of a text that are signed. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Which filing it is, never its answers. */
    @Override
    public String toString() {
        return "SignedContent[" + region + " " + type + "]";
    }
}
