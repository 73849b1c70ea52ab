// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code list of a region. */
@Schema(name = "CodeList")
record CodeListView(String id, String title, String version, String source, List<Item> items) {

    /** An entry; what it does not have is left out, for lists are long. */
    @Schema(name = "CodeItem")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String code,
            String label,
            Optional<String> parent,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String note,
            Map<String, String> attributes) {

        static Item of(CodeItem item) {
            return new Item(
                    item.code(),
                    item.label(),
                    item.parent(),
                    item.validFrom(),
                    item.validUntil(),
                    item.attribute("note"),
                    item.attributes());
        }
    }

    static CodeListView of(CodeList list) {
        return new CodeListView(
                list.id(),
                list.title(),
                list.version(),
                list.source(),
                list.items().stream().map(Item::of).toList());
    }
}
