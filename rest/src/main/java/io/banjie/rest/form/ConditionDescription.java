// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How conditions are described in the OpenAPI document; {@link ConditionShape} writes them. */
@Schema(
        name = "Condition",
        description = "always; equals, less, greater (left, right); in (field, values); present (field);"
                + " all, any (of: conditions); not (of: a condition)")
public record ConditionDescription(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        allowableValues = {"always", "equals", "in", "less", "greater", "present", "all", "any", "not"})
                String op,
        Side left,
        Side right,
        String field,
        List<String> values,
        @Schema(description = "one condition or several") Object of) {

    /** One side of a comparison. */
    @Schema(
            name = "Operand",
            description = "one of: the answer to a field, a constant, a day counted from today in days")
    public record Side(String field, String value, Integer today) {}
}
