// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.region.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a signature that was sent or made.
 *
 * @param signature to be kept; absent where something is wrong, and where nothing is signed
 * @param findings all that is wrong
 */
public record Checked(Optional<KeptSignature> signature, List<Finding> findings) {

    /** Nothing is signed, and nothing need be. */
    public static final Checked UNSIGNED = new Checked(Optional.empty(), List.of());

    public Checked {
        Objects.requireNonNull(signature, "signature");
        findings = List.copyOf(findings);
    }

    /** A signature that holds. */
    public static Checked good(KeptSignature signature) {
        return new Checked(Optional.of(signature), List.of());
    }

    static Checked bad(Finding... findings) {
        return new Checked(Optional.empty(), List.of(findings));
    }
}
