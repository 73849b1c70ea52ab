// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A violation says what would mend it only where it knows. */
interface FindingShape {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<String> proposal();
}
