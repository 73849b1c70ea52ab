// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.Objects;

/**
 * A paper to be filled in by hand, for who does not file online. It belongs to no filing, has no number and is the same
 * for everybody; its page asks for no names.
 *
 * @param id its name in the region
 * @param label what people read
 * @param template its page
 */
public record BlankForm(String id, String label, Template template) {
    public BlankForm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(template, "template");
    }
}
