// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.identity.ResidentId;
import io.banjie.core.document.StatedSex;
import io.banjie.core.filing.FilingRecord;
import java.util.Optional;

/** Counts men and women: by what the resident ID states, else by the answer. */
final class Headcount {

    private int men;
    private int women;

    /** Counts the person of a filing; the filing it builds on may know the sex. */
    void count(FilingRecord filing, Optional<FilingRecord> foundation) {
        Optional<String> sex = StatedSex.of(filing, foundation);
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
