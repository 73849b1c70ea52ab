// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.core.form.Labels;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.person.PersonKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What a form can be filled with before anybody types: from the filing it builds on, the person, the employer. */
final class Prefills {

    private final PersonKeys persons;
    private final Clock clock;

    Prefills(PersonKeys persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * The filing from which a form is filled in where none is named: the employer's profile where that is changed, else the
     * newest filing of the employer about this person that is in effect, or nothing.
     */
    Optional<FilingRecord> known(
            Handle handle, String region, EmployerRef employer, FilingType type, Optional<String> idNumber) {
        if (type.foundation().ofProfile()) {
            return Filings.profile(handle, region, employer.id());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<String> key = idNumber.flatMap(number -> ResidentId.parse(number, today))
                .map(id -> persons.of(NationalList.ID_TYPE_RESIDENT, id.number()));
        return key.flatMap(person -> Ledger.ofPerson(handle, region, person).stream()
                        .filter(line -> line.employerId().equals(employer.id()))
                        .filter(line -> line.active() || !type.foundation().ofEmployment())
                        .findFirst())
                .flatMap(line -> Filings.find(handle, line.head()));
    }

    /** What stands for a filing that was named: the newest terms of its employment, where that is what is built on. */
    FilingRecord inForce(Handle handle, FilingType type, FilingRecord named) {
        if (!type.foundation().ofEmployment()) {
            return named;
        }
        return Ledger.find(handle, Set.of(named.chain().root())).stream()
                .filter(Ledger.Line::active)
                .findFirst()
                .flatMap(line -> Filings.find(handle, line.head()))
                .orElse(named);
    }

    /** What was answered in a filing, by field, as people read it. */
    Map<String, String> words(FilingRecord filing, FilingType type, Labels labels) {
        Map<String, String> words = new LinkedHashMap<>();
        type.form()
                .fields()
                .filter(field -> filing.answers().has(field))
                .forEach(field -> words.put(field.id(), labels.of(field, filing.answers())));
        return words;
    }

    /** The answers of the source that the form also asks, with what is known of the employer. */
    Map<String, Object> answers(
            FilingType type, Optional<FilingRecord> source, boolean registered, EmployerRef employer) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (type.effect() instanceof Effect.SetsProfile profile && !registered) {
            known.put(profile.nameField(), employer.name());
            known.put(Effect.SetsProfile.CREDIT_CODE, employer.uscc());
        }
        source.ifPresent(filing -> type.form()
                .fields()
                .filter(field -> carriesOver(type, filing, field))
                .forEach(field -> filing.answers()
                        .value(field.foundationField())
                        .ifPresent(value -> known.put(field.id(), value))));
        return known;
    }

    private static boolean carriesOver(FilingType type, FilingRecord source, Field field) {
        boolean replaces =
                type.foundation().ofProfile() || source.pinned().type().equals(type.id()) && type.changeable();
        return replaces || !field.askedAnew();
    }
}
