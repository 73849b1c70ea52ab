// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.region.rule.Finding;
import io.banjie.core.text.Messages;
import java.util.Map;

/** What is said about batches. */
final class Sayings {

    private static final Messages TEXTS = new Messages(Sayings.class);

    private Sayings() {}

    static String of(String key, Map<String, ?> particulars) {
        return TEXTS.of(key, particulars);
    }

    static Finding error(String field, String code, Map<String, ?> particulars) {
        return TEXTS.error(field, code, particulars);
    }
}
