// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import java.util.Objects;

/**
 * A check with what an explanation says about it.
 *
 * @param code the check's name in its filing type
 * @param label what it looks at, one short sentence
 * @param legalBasis the article it rests on
 * @param check the judgement itself
 */
public record NamedCheck(String code, String label, String legalBasis, Check check) {
    public NamedCheck {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(check, "check");
    }
}
