// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import io.banjie.api.region.identity.ResidentId;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Resident ID numbers of nobody, with the right check character. */
public final class SampleId {

    private SampleId() {}

    /**
     * A number.
     *
     * @param division six digits
     * @param birth the day of birth
     * @param sequence 0 to 999, odd for men
     */
    public static String of(String division, LocalDate birth, int sequence) {
        String seventeen = division + birth.toString().replace("-", "") + "%03d".formatted(sequence);
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
                .map(seventeen::concat)
                .filter(number -> ResidentId.defects(number, LocalDate.MAX).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot be a resident ID: " + seventeen));
    }
}
