// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.Map;
import java.util.Objects;

/**
 * A document issued for one approved filing, for example a certificate. Its model is frozen at the decision, its number
 * taken when it is first drawn, its first bytes kept: a reprint is byte for byte the same.
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param numbering how it is numbered
 * @param template its page; the model offers {@code number}, {@code checkUrl}, {@code issuedOn}, {@code employer},
 *     {@code worker}, {@code agency}, {@code answers} with labels instead of codes, {@code foundation} (the same of the
 *     filing it builds on), {@code service} (years and months in service) and {@code texts}
 * @param texts further sentences by name
 */
public record DocumentKind(
        String kind, String label, Numbering numbering, Template template, Map<String, String> texts) {
    public DocumentKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(numbering, "numbering");
        Objects.requireNonNull(template, "template");
        texts = Map.copyOf(texts);
    }
}
