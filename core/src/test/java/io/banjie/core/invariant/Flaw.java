// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the answers that somebody sends. */
enum Flaw {
    NONE,
    BAD_NUMBER,
    ENDS_FIRST,
    IMPOSSIBLE_DAY,
    UNKNOWN_FIELD,
    WRONG_SHAPE,
    BLANK;

    private static final Set<String> DAYS = Set.of("contractStart", "contractEnd", "terminatedOn");

    /** The answers with the flaw. */
    Map<String, Object> spoil(Map<String, Object> sound) {
        Map<String, Object> answers = new HashMap<>(sound);
        switch (this) {
            case NONE -> {}
            case BAD_NUMBER -> {
                answers.put("idType", "01");
                answers.put("idNumber", "110105194912310021");
            }
            case ENDS_FIRST -> answers.put("contractEnd", "1999-01-01");
            case IMPOSSIBLE_DAY -> answers.replaceAll((field, value) -> DAYS.contains(field) ? "2026-02-30" : value);
            case UNKNOWN_FIELD -> answers.put("surprise", 1);
            case WRONG_SHAPE -> answers.replaceAll((field, value) -> List.of(value));
            case BLANK -> answers.replaceAll((field, value) -> " ");
        }
        return answers;
    }
}
