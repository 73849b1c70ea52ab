// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import java.util.List;
import java.util.Objects;

/**
 * What a filing builds on: an employment in service whose newest approved filing is of one of these types, or the
 * employer's profile when it was made by one of them, or any approved filing of these types.
 *
 * @param types the ids of the filing types it may follow; empty: it starts from nothing
 * @param onRoster whether that filing must stand on a saved roster
 * @param message what is said when there is none
 * @param legalBasis the article or instruction it rests on
 * @param fix what the applicant can do
 * @param subject what the filings it builds on are about; an employment where a declaration of old does not say
 */
public record Foundation(
        List<String> types, boolean onRoster, String message, String legalBasis, String fix, Subject subject) {

    /** Builds on nothing. */
    public static final Foundation NONE = new Foundation(List.of(), false, "", "", "");

    /** What can be built on. */
    public enum Subject {
        /** An employment in service; named, or found by the person. */
        EMPLOYMENT,
        /** The employer's profile in effect; found even when it is not named, and replaced on approval. */
        PROFILE,
        /** An approved filing that is mended; it has to be named. */
        FILING
    }

    public Foundation {
        types = List.copyOf(types);
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(fix, "fix");
        subject = Objects.requireNonNullElse(subject, Subject.EMPLOYMENT);
    }

    /** Builds on an employment. */
    public Foundation(List<String> types, boolean onRoster, String message, String legalBasis, String fix) {
        this(types, onRoster, message, legalBasis, fix, Subject.EMPLOYMENT);
    }

    /** Builds on the employer's profile and replaces it when approved. */
    public static Foundation ofProfile(List<String> types, String message, String legalBasis, String fix) {
        return new Foundation(types, false, message, legalBasis, fix, Subject.PROFILE);
    }

    /** Mends an approved filing of these types. */
    public static Foundation ofFiling(List<String> types, String message, String legalBasis, String fix) {
        return new Foundation(types, false, message, legalBasis, fix, Subject.FILING);
    }

    /** Whether something must be there to build on. */
    public boolean needed() {
        return !types.isEmpty();
    }

    /** Whether an employment must be in service. */
    public boolean ofEmployment() {
        return needed() && subject == Subject.EMPLOYMENT;
    }

    /** Whether an approved filing is mended. */
    public boolean ofFiling() {
        return needed() && subject == Subject.FILING;
    }

    /** Whether the employer's profile is changed. */
    public boolean ofProfile() {
        return needed() && subject == Subject.PROFILE;
    }
}
