// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.core.filing.FilingRecord;
import java.time.LocalDate;
import java.util.Optional;

/** Counts men and women: by what the resident ID states, else by the answer. */
final class Headcount {

    private int men;
    private int women;

    /** Counts the person of a filing; the filing it builds on may know the sex. */
    void count(FilingRecord filing, Optional<FilingRecord> foundation) {
        Optional<String> sex = filing.person()
                .filter(person -> person.idType().equals(NationalList.ID_TYPE_RESIDENT))
                .flatMap(person -> ResidentId.parse(person.idNumber(), LocalDate.MAX))
                .map(id -> id.sex().code())
                .or(() -> filing.answers().text(Form.SEX))
                .or(() -> foundation.flatMap(known -> known.answers().text(Form.SEX)));
        men += sex.filter(ResidentId.Sex.MALE.code()::equals).isPresent() ? 1 : 0;
        women += sex.filter(ResidentId.Sex.FEMALE.code()::equals).isPresent() ? 1 : 0;
    }

    int men() {
        return men;
    }

    int women() {
        return women;
    }
}
