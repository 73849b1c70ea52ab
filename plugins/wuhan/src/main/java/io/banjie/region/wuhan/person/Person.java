// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import static io.banjie.region.wuhan.person.PersonFields.BIRTH_DATE;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.SEX;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Case;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom a task is about.
 *
 * @param birth the day of birth
 * @param male whether a man
 */
public record Person(LocalDate birth, boolean male) {

    /** Whom the answers mean; nothing where they do not say it. */
    public static Optional<Person> of(Case filing) {
        boolean resident = filing.answers()
                .text(ID_TYPE)
                .filter(NationalList.ID_TYPE_RESIDENT::equals)
                .isPresent();
        return resident ? byResidentId(filing) : byAnswers(filing);
    }

    private static Optional<Person> byResidentId(Case filing) {
        return filing.answers()
                .text(ID_NUMBER)
                .flatMap(number -> ResidentId.parse(number, filing.today()))
                .map(id -> new Person(id.birth(), id.sex() == ResidentId.Sex.MALE));
    }

    private static Optional<Person> byAnswers(Case filing) {
        return filing.answers().date(BIRTH_DATE).flatMap(birth -> filing.answers()
                .text(SEX)
                .map(sex -> new Person(birth, sex.equals(ResidentId.Sex.MALE.code()))));
    }
}
