// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.Batch.UnknownColumn;
import io.banjie.api.region.rule.Finding;
import java.util.List;
import java.util.Map;

/** A file of which nothing can be filed, with what its sender is told. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient List<UnknownColumn> unknown;

    Unreadable(String code, Map<String, ?> particulars) {
        this(code, particulars, List.of());
    }

    Unreadable(String code, Map<String, ?> particulars, List<UnknownColumn> unknown) {
        this(Words.TEXTS.error("file", code, particulars), unknown);
    }

    Unreadable(Finding finding) {
        this(finding, List.of());
    }

    private Unreadable(Finding finding, List<UnknownColumn> unknown) {
        super(finding.code());
        this.finding = finding;
        this.unknown = unknown;
    }

    /** What is wrong with the file, at {@code file}. */
    public Finding finding() {
        return finding;
    }

    /** Its headings that mean nothing here, as far as it was read. */
    public List<UnknownColumn> unknown() {
        return unknown;
    }
}
