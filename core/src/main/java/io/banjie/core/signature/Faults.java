// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.text.Messages;
import java.util.Map;

/** What is said about signatures: in words, with the article and the cure. */
final class Faults {

    /** The member of a request that holds the signature. */
    static final String FIELD = "signature";

    private static final Messages TEXTS = new Messages(Faults.class);

    private Faults() {}

    static Finding of(String code) {
        return at(FIELD, code, Map.of());
    }

    static Finding at(String field, String code, Map<String, String> particulars) {
        return at(field, Severity.ERROR, code, particulars);
    }

    static Finding at(String field, Severity severity, String code, Map<String, String> particulars) {
        return new Finding(
                field,
                code,
                severity,
                TEXTS.of(code + ".message", particulars),
                TEXTS.of(code + ".basis", Map.of()),
                TEXTS.of(code + ".fix", particulars));
    }
}
