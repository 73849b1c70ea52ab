// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.region.rule.Finding;
import io.banjie.office.SheetFault;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says in plain words why a file could not be read, and what to do about it. */
public final class SheetFaults {

    private SheetFaults() {}

    /** The words for a fault, at {@code file}. */
    public static Finding finding(SheetFault fault) {
        Map<String, Object> particulars = new HashMap<>(fault.particulars());
        String looksLike = fault.particulars().getOrDefault("looksLike", "binary");
        particulars.put("kind", Words.TEXTS.of("looks-like." + looksLike, Map.of()));
        particulars.put("most", BatchDesk.MOST_ROWS);
        String code = "file-" + fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.TEXTS.error("file", code, particulars);
    }
}
