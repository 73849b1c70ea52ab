// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.City;
import io.banjie.core.testregion.CityRegion;
import java.util.Map;
import java.util.Optional;

/** A profile is told once; another type of filing changes it, and the office of the profile in force decides that. */
class ProfileChangeTest {

    private static final String UNIT = "91350100M000100Y43";

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static Filing only(City city, Actor employer) {
        return city.house
                .door
                .list(employer, FilingQuery.all(), PageRequest.first())
                .items()
                .get(0);
    }

    @OnEachDatabase
    void thePlatformFillsInWhoseItIs(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        assertThat(only(city, employer).answers()).containsEntry("uscc", UNIT);
        assertThat(only(city, employer).followUps()).containsExactly("profile-change");
        assertThat(city.house
                        .door
                        .find(employer, only(city, employer).id())
                        .employer()
                        .name())
                .isNotEmpty();
    }

    @OnEachDatabase
    void nobodyTellsOfAnother(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);

        Refusal refusal = refusal(() -> city.house.door.file(
                employer,
                city.request(
                        "profile",
                        Map.of("uscc", "92220102MA15438D0X", "employerName", "Works", "district", CityRegion.EAST))));

        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("employer-differs");
    }

    @OnEachDatabase
    void aSecondProfileIsRefusedInWords(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        Refusal refusal =
                refusal(() -> city.house.door.file(employer, city.profile("profile", "Other", CityRegion.WEST)));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(refusal.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("told already");
            assertThat(finding.fix()).isEqualTo("change it");
        });
    }

    @OnEachDatabase
    void aChangeFindsTheProfileAndGoesToItsOffice(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        Filing profile = only(city, employer);

        Filing change = city.house.door.file(employer, city.profile("profile-change", "New name", CityRegion.WEST));

        assertThat(change.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(change.relatesTo()).contains(profile.id());
        assertThat(change.agency()).map(AgencyRef::id).contains(CityRegion.EAST);
        assertThat(city.house.door.find(employer, profile.id()).status()).isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void anApprovedChangeIsTheProfileFromThenOn(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        Filing profile = only(city, employer);
        Filing change = city.house.door.file(employer, city.profile("profile-change", "New name", CityRegion.WEST));

        city.house.door.act(city.clerk(CityRegion.EAST), change.id(), FilingAction.of(Action.APPROVE));

        assertThat(city.house.door.find(employer, profile.id()))
                .returns(Status.SUPERSEDED, Filing::status)
                .returns(Optional.of(change.id()), Filing::supersededBy);
        assertThat(city.house.door.find(employer, change.id()).supersedes()).contains(profile.id());
        Filing next = city.house.door.file(employer, city.profile("profile-change", "Newer name", CityRegion.WEST));
        assertThat(next.agency()).map(AgencyRef::id).contains(CityRegion.WEST);
        assertThat(next.relatesTo()).contains(change.id());
        assertThat(city.house
                        .door
                        .file(employer, city.hire("HERE", "2018-07-01"))
                        .status())
                .isEqualTo(Status.APPROVED);
        assertThat(refusal(() -> city.house.door.file(employer, city.profile("profile", "Other", CityRegion.WEST)))
                        .problem())
                .isEqualTo(ProblemCode.HELD_BY_ANOTHER);
    }

    @OnEachDatabase
    void oneChangeAtATime(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        NewFiling change = city.profile("profile-change", "New name", CityRegion.WEST);
        city.house.door.file(employer, change);

        assertThat(refusal(() -> city.house.door.file(employer, change)).problem())
                .isEqualTo(ProblemCode.HELD_BY_ANOTHER);
    }

    @OnEachDatabase
    void withoutAProfileThereIsNothingToChange(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);

        Refusal refusal = refusal(
                () -> city.house.door.file(employer, city.profile("profile-change", "New name", CityRegion.WEST)));

        assertThat(refusal.findings()).extracting(Finding::message).contains("no profile");
    }

    @OnEachDatabase
    void theFormBeginsWithTheProfileAndTheClerkSeesBothSideBySide(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        Prefill prefill = city.house.door.prefill(
                employer, CityRegion.CODE, "profile-change", Optional.empty(), Optional.empty());
        Filing change = city.house.door.file(employer, city.profile("profile-change", "New name", CityRegion.EAST));
        Comparison comparison = city.house.door.comparison(city.clerk(CityRegion.EAST), change.id());

        assertThat(prefill.answers()).containsEntry("employerName", "Works").containsEntry("uscc", UNIT);
        assertThat(prefill.relatesTo()).isPresent();
        assertThat(comparison.fields())
                .filteredOn(Comparison.Compared::changed)
                .extracting(Comparison.Compared::id)
                .containsExactly("employerName");
    }
}
