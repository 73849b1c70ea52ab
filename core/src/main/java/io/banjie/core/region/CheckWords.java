// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.FilingType;
import java.util.stream.Stream;

/**
 * What an explanation says about a check. The check itself is code of its bundle and goes with it; its words stay.
 *
 * @param type the filing type it belongs to
 * @param code its name in that type
 * @param label what it looks at
 * @param legalBasis the article it rests on
 */
public record CheckWords(String type, String code, String label, String legalBasis) {

    /** The words of a type's checks, in the order in which they look. */
    public static Stream<CheckWords> of(FilingType type) {
        return type.checks().stream()
                .map(check -> new CheckWords(type.id(), check.code(), check.label(), check.legalBasis()));
    }
}
