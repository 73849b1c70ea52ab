// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.text.Messages;
import java.util.Map;

/** The sentences that the core itself says about answers. */
final class StandardTexts {

    private static final Messages TEXTS = new Messages(StandardTexts.class);

    private StandardTexts() {}

    static String of(String key) {
        return TEXTS.of(key, Map.of());
    }

    /** A finding in the words of its code; {@code severity} stands beside them where it is not an error. */
    static Finding finding(String path, String code, Map<String, ?> particulars) {
        return new Finding(
                path,
                code,
                TEXTS.find(code + ".severity").map(Severity::valueOf).orElse(Severity.ERROR),
                TEXTS.of(code + ".message", particulars),
                TEXTS.of(code + ".legalBasis", particulars),
                TEXTS.of(code + ".fix", particulars));
    }
}
