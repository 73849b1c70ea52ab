// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.text.Messages;
import java.util.Map;
import java.util.Optional;

/** The core's own sentences about filings, from a resource. */
final class Texts {

    private static final Messages ALL = new Messages(Texts.class);

    private Texts() {}

    static Optional<String> find(String key) {
        return ALL.find(key);
    }

    static String of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
    }

    static String of(String key, Map<String, String> particulars) {
        return ALL.of(key, particulars);
    }

    /** A finding whose message, basis and fix stand in the resource under its code. */
    static Finding finding(String field, String code, Severity severity, Map<String, String> particulars) {
        return new Finding(
                field,
                code,
                severity,
                of(code + ".message", particulars),
                of(code + ".basis"),
                of(code + ".fix", particulars));
    }

    static Finding error(String field, String code) {
        return finding(field, code, Severity.ERROR, Map.of());
    }
}
