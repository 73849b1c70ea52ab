// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.core.filing.FilingRecord;
import java.time.LocalDate;
import java.util.Optional;

/** The day of birth of the person of a filing, as papers state it. */
final class StatedBirth {

    private StatedBirth() {}

    /** As 2000-02-29: by the resident ID, else by the answer of the filing or of what it builds on. */
    static Optional<String> of(FilingRecord filing, Optional<FilingRecord> foundation) {
        return filing.person()
                .filter(person -> person.idType().equals(NationalList.ID_TYPE_RESIDENT))
                .flatMap(person -> ResidentId.parse(person.idNumber(), LocalDate.MAX))
                .map(id -> id.birth().toString())
                .or(() -> filing.answers().text(Form.BIRTH_DATE))
                .or(() -> foundation.flatMap(known -> known.answers().text(Form.BIRTH_DATE)));
    }
}
