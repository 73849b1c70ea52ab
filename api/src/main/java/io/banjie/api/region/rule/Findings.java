// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import io.banjie.api.region.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The list a check reports into. Not safe for several threads; holds at most {@link #LIMIT} findings. */
public final class Findings {

    /** The most findings one check may report. */
    public static final int LIMIT = 20;

    private final String code;
    private final String legalBasis;
    private final String place;
    private final List<Finding> all;

    /**
     * An empty list for one check.
     *
     * @param code the check's name, taken by every finding
     * @param legalBasis the article the check rests on, taken by every finding that names no other
     */
    public Findings(String code, String legalBasis) {
        this(
                Objects.requireNonNull(code, "code"),
                Objects.requireNonNull(legalBasis, "legalBasis"),
                "",
                new ArrayList<>());
    }

    private Findings(String code, String legalBasis, String place, List<Finding> all) {
        this.code = code;
        this.legalBasis = legalBasis;
        this.place = place;
        this.all = all;
    }

    /**
     * The same list for one row of a table: what is reported is reported at the row's columns.
     *
     * @param table the table
     * @param row the row's place, from 0
     */
    public Findings inRow(Field table, int row) {
        return new Findings(code, legalBasis, table.id() + "[" + row + "].", all);
    }

    /**
     * Refuses the filing.
     *
     * @throws IllegalStateException beyond the limit
     */
    public void refuse(Field at, String message, String fix) {
        add(new Finding(place + at.id(), code, Severity.ERROR, message, legalBasis, fix));
    }

    /**
     * Warns the applicant and the clerk.
     *
     * @throws IllegalStateException beyond the limit
     */
    public void warn(Field at, String message, String fix) {
        add(new Finding(place + at.id(), code, Severity.WARN, message, legalBasis, fix));
    }

    /** Tells the applicant and the clerk something worth knowing. */
    public void inform(Field at, String message, String fix) {
        add(new Finding(place + at.id(), code, Severity.INFO, message, legalBasis, fix));
    }

    /**
     * Tells the applicant and the clerk something worth knowing, and what to answer instead.
     *
     * @param answer the field's value as it would be sent
     */
    public void propose(Field at, String answer, String message, String fix) {
        add(new Finding(place + at.id(), code, Severity.INFO, message, legalBasis, fix, Optional.of(answer)));
    }

    private void add(Finding finding) {
        if (all.size() == LIMIT) {
            throw new IllegalStateException("more than " + LIMIT + " findings by " + code);
        }
        all.add(finding);
    }

    /** What was reported, in order. */
    public List<Finding> all() {
        return List.copyOf(all);
    }
}
