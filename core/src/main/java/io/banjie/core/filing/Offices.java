// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review.Route;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Finds the offices to which an employer's filings are routed.
 *
 * @param region where it files
 * @param creditCode its credit code
 * @param profile the answers of its profile in force
 */
public record Offices(Region region, String creditCode, Answers profile) {

    /** The offices of an employer by the profile that it has now. */
    public static Offices of(Handle handle, Region region, String creditCode, Optional<String> employer) {
        Answers profile = employer.flatMap(id -> Profile.of(handle, region.code(), id))
                .map(Profile::answers)
                .orElse(Answers.NONE);
        return new Offices(region, creditCode, profile);
    }

    /** Whether any filings of the region are filed at a counter. */
    public static boolean haveCounters(Region region) {
        return region.types().stream().map(PinnedType::type).anyMatch(FilingType::counter);
    }

    /** The office that has what is filed for the employer at the counter, as far as profile and credit code tell. */
    public Optional<AgencyRef> withCounter() {
        return region.types().stream()
                .map(PinnedType::type)
                .filter(FilingType::counter)
                .flatMap(type -> of(type, Answers.NONE).stream())
                .findFirst();
    }

    /** The office to which a filing of the type with these answers is routed; nothing where there is none. */
    Optional<AgencyRef> of(FilingType type, Answers answers) {
        return type.review()
                .office()
                .flatMap(route -> id(type, route, answers))
                .flatMap(region::agency)
                .filter(Agency::accepting)
                .map(agency -> new AgencyRef(agency.id(), agency.name()));
    }

    private Optional<String> id(FilingType type, Route route, Answers answers) {
        if (route instanceof Route.ChosenIn chosen) {
            return answers.text(chosen.field());
        }
        if (route instanceof Route.OfProfileOrDivision either) {
            return profile.text(either.field())
                    .or(() -> type.effect() instanceof Effect.SetsProfile
                            ? answers.text(either.field())
                            : Optional.empty())
                    .or(() -> region.proposedFor(division()));
        }
        return profile.text(((Route.OfProfile) route).field());
    }

    /** The division of the office that registered the employer: the third to eighth place of its credit code. */
    private String division() {
        return creditCode.substring(2, 8);
    }
}
