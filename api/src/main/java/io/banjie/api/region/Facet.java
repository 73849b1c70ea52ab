// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import io.banjie.api.region.form.Field;

/**
 * An answer that lists can be filtered by; a type declares at most six.
 *
 * @param id the facet's name, the same as its field's
 * @param label what people read
 */
public record Facet(String id, String label) {
    /** The facet of a field. */
    public static Facet of(Field field) {
        return new Facet(field.id(), field.label());
    }
}
