// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.code;

import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.DataFile;
import io.banjie.api.region.code.NationalList;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 退工类别: the national reasons for ending a contract in the city's words, from {@code separation-reasons.csv}. The article,
 * the severance pay and the rest that is known of a reason are those of the national list.
 */
public final class SeparationReasons {

    /** The list's id. */
    public static final String ID = "C-REASON-SH";
    /** The city's words that mean one reason only. */
    private static final Map<String, String> SHORT_WORDS =
            Map.of("辞职", "R3701", "试用期辞职", "R3702", "开除", "R3902", "除名", "R3902", "死亡", "R4404");

    private SeparationReasons() {}

    static CodeList list() {
        return CodeList.derived(ID, NationalList.ENDING_REASON, "退工类别", "2018", "《中华人民共和国劳动合同法》")
                .relabelled(DataFile.rows(SeparationReasons.class, "separation-reasons.csv").stream()
                        .collect(Collectors.toMap(row -> row[0], row -> row[1])))
                .alsoKnownAs(SHORT_WORDS);
    }
}
