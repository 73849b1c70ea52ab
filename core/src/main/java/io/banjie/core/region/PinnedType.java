// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.FilingType;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;

/**
 * A filing type as it was declared when a filing was begun or last submitted. A filing lives by its pinned type, whatever
 * the region declares later.
 *
 * @param digest of the declaration's text
 * @param formVersion the region's word for the form's edition and the beginning of the form's own digest, so that two
 *     forms never share a version
 * @param type the declaration
 */
public record PinnedType(String digest, String formVersion, FilingType type) {

    private static final int DIGITS = 6;

    static PinnedType of(FilingType type) {
        return archived(Digest.of(Json.write(type)), type);
    }

    static PinnedType archived(String digest, FilingType type) {
        String form = Digest.of(Json.write(type.form()));
        return new PinnedType(digest, type.form().version() + "-" + form.substring(0, DIGITS), type);
    }
}
