// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.code;

import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import java.util.HashMap;
import java.util.Map;

/**
 * 所属行业: the sections of GB/T 4754-2017. Old data name them in words of the edition of 1994 or by four digits, the
 * two-digit division of 2017 filled up with noughts; both are understood.
 */
final class Industries {

    private static final String ID = "C-JLIND";

    /** The last two-digit division of each section from A on. */
    private static final int[] LAST_DIVISION = {
        5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
    };

    private static final Map<String, String> OLD_NAMES = Map.ofEntries(
            Map.entry("农林牧渔业", "A"),
            Map.entry("采掘业", "B"),
            Map.entry("电力煤气及水的生产和供应业", "D"),
            Map.entry("批发和零售贸易餐饮业", "F"),
            Map.entry("交通运输仓储及邮电通信业", "G"),
            Map.entry("金融保险业", "J"),
            Map.entry("科学研究和综合技术服务业", "M"),
            Map.entry("社会服务业", "O"),
            Map.entry("教育文化艺术和广播电影电视业", "P"),
            Map.entry("卫生体育和社会福利业", "Q"),
            Map.entry("国家机关政党机关和社会团体", "S"));

    private Industries() {}

    static CodeList list() {
        return CodeList.derived(ID, NationalList.INDUSTRY, "所属行业", "2017", "GB/T 4754-2017")
                .alsoKnownAs(otherWords());
    }

    private static Map<String, String> otherWords() {
        Map<String, String> words = new HashMap<>(OLD_NAMES);
        int division = 1;
        for (int section = 0; section < LAST_DIVISION.length; section++) {
            String letter = String.valueOf((char) ('A' + section));
            for (; division <= LAST_DIVISION[section]; division++) {
                words.put("%02d00".formatted(division), letter);
            }
        }
        return words;
    }
}
