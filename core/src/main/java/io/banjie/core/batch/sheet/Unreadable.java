// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.rule.Finding;
import java.util.Map;

/** A file of which nothing can be filed, with what its sender is told. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(String code, Map<String, ?> particulars) {
        this(Words.TEXTS.error("file", code, particulars));
    }

    Unreadable(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    /** What is wrong with the file, at {@code file}. */
    public Finding finding() {
        return finding;
    }
}
