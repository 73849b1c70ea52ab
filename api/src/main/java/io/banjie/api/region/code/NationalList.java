// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.util.Set;

/** The ids of the national code lists that the core brings. */
public final class NationalList {

    /** Types of identity documents, AAC058. */
    public static final String ID_TYPE = "C-IDTYPE";

    /** The resident ID card among the types of identity documents. */
    public static final String ID_TYPE_RESIDENT = "01";

    /** Sex, GB/T 2261.1. */
    public static final String SEX = "C-SEX";

    /** Kinds of household registration, AAC009. */
    public static final String HOUSEHOLD = "C-HUKOU";

    /** Forms of employment of current platforms: full-time, part-time, dispatched. */
    public static final String EMPLOYMENT_FORM = "C-FORM";

    /** Kinds of contract term, 劳动合同法 art. 12. */
    public static final String TERM = "C-TERM";

    /** Working-time systems, 劳部发〔1994〕503号. */
    public static final String WORKING_TIME = "C-WTS";

    /** Kinds of employers, AAB019. */
    public static final String EMPLOYER_NATURE = "C-NATURE";

    /** Economic types, GB/T 12402-2000. */
    public static final String ECONOMIC_TYPE = "C-ECON";

    /** Subordination, GB/T 12404-1997. */
    public static final String SUBORDINATION = "C-SUB";

    /** Sections of industry, GB/T 4754-2017. */
    public static final String INDUSTRY = "C-IND";

    /** Insurance types, AAE140. */
    public static final String INSURANCE = "C-INS";

    /** Reasons of change, AAE160. */
    public static final String CHANGE_REASON = "C-AAE160";

    /** Education, AAC011. */
    public static final String EDUCATION = "C-EDU";

    /** Nationalities of China, GB/T 3304. */
    public static final String NATION = "C-NATION";

    /**
     * Reasons for ending a contract by article of 劳动合同法. Attributes: {@code kind} (解除, 终止 or 其他), {@code article},
     * {@code severance} (是, 否, 视情, 待核), {@code involuntary}, {@code basis}.
     */
    public static final String ENDING_REASON = "C-REASON";

    /** The ids of all national lists. */
    public static final Set<String> ALL = Set.of(
            ID_TYPE,
            SEX,
            HOUSEHOLD,
            EMPLOYMENT_FORM,
            TERM,
            WORKING_TIME,
            EMPLOYER_NATURE,
            ECONOMIC_TYPE,
            SUBORDINATION,
            INDUSTRY,
            INSURANCE,
            CHANGE_REASON,
            EDUCATION,
            NATION,
            ENDING_REASON);

    private NationalList() {}
}
