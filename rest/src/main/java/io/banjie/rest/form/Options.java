// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import io.banjie.api.region.code.CodeList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** The choices that are sent along with a form or filter: those of short lists. Long lists are asked for by their id. */
public final class Options {
    private static final int FEW = 60;

    private Options() {}

    /**
     * One choice.
     *
     * @param code what is sent
     * @param label what people read
     */
    @Schema(name = "Option")
    public record Option(String code, String label) {}

    /** The entries of a short list; nothing for a long one. */
    public static Optional<List<Option>> few(CodeList list) {
        return list.items().size() > FEW
                ? Optional.empty()
                : Optional.of(list.items().stream()
                        .map(item -> new Option(item.code(), item.label()))
                        .toList());
    }
}
