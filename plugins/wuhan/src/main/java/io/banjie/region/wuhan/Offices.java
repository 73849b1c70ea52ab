// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import io.banjie.api.region.Agency;
import io.banjie.api.region.code.DataFile;
import java.util.List;

/** 辖区社保处: the city's office above those of the districts and functional zones, from {@code offices.csv}. */
final class Offices {

    private Offices() {}

    static List<Agency> tree() {
        return DataFile.trees(Offices.class, "offices.csv", Offices::office);
    }

    /** Zones have no division of their own: an employer there names its office itself. */
    private static Agency office(String[] row, List<Agency> children) {
        Agency office = Agency.accepting(row[0], row[1], children.toArray(Agency[]::new));
        return row[3].isEmpty() ? office : office.proposedFor(row[3]);
    }
}
