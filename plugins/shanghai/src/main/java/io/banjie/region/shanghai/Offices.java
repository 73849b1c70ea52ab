// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.api.region.Agency;
import io.banjie.api.region.code.DataFile;
import java.util.List;

/** 就业促进中心: the city's above those of the districts, and these above their sub-centres, from {@code offices.csv}. */
final class Offices {

    private static final String NOBODY = "";

    private Offices() {}

    static List<Agency> tree() {
        return DataFile.trees(Offices.class, "offices.csv", Offices::office);
    }

    /** The city's centre only stands above the others; each district's is proposed for its district, and its sub-centres decide with it. */
    private static Agency office(String[] row, List<Agency> children) {
        Agency[] below = children.toArray(Agency[]::new);
        if (row[2].equals(NOBODY)) {
            return Agency.above(row[0], row[1], below);
        }
        Agency office = Agency.accepting(row[0], row[1], below);
        return row[3].isEmpty() ? office : office.proposedFor(row[3]).decidingByBranches();
    }
}
