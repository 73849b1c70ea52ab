// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import io.banjie.api.region.identity.LegalRetirement;
import io.banjie.api.region.identity.ResidentId;
import java.time.LocalDate;

/** The day from which the province takes a person to be of age for retirement: the earliest that the law knows. */
final class RetirementAge {

    private RetirementAge() {}

    /** The day by the law as it stands on another day. */
    static LocalDate of(ResidentId person, LocalDate standing) {
        return LegalRetirement.earliest(person, standing);
    }
}
