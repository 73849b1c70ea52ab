// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.DataFile;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 终止或解除原因 in the province's own words, from {@code ending-reasons.csv}. Codes that the national list has mean the same
 * here; R3800 and R4100 stand for all cases of their article.
 */
public final class EndingReasons {

    /** The list's id. */
    public static final String ID = "C-JLREASON";

    private static final CodeList LIST = CodeList.of(
            ID,
            "终止或解除原因",
            "2021",
            "《中华人民共和国劳动合同法》",
            DataFile.rows(EndingReasons.class, "ending-reasons.csv").stream()
                    .map(EndingReasons::item)
                    .toArray(CodeItem[]::new));

    private EndingReasons() {}

    private static CodeItem item(String[] row) {
        return CodeItem.of(row[0], row[1])
                .knowing(Map.of(
                        "kind", row[2],
                        "ending", row[2].equals("其他") ? "解除（终止）" : row[2],
                        "clause", row[3],
                        "severance", row[4],
                        "involuntary", row[5]));
    }

    /** The code list. */
    public static CodeList list() {
        return LIST;
    }

    /** The reasons that entitle to severance pay, 劳动合同法 art. 46. */
    public static String[] entitling() {
        return bySeverance("是");
    }

    /** The reasons that do not. */
    public static String[] notEntitling() {
        return bySeverance("否");
    }

    private static String[] bySeverance(String word) {
        return LIST.items().stream()
                .filter(item -> item.attribute("severance").equals(word))
                .map(CodeItem::code)
                .toArray(String[]::new);
    }

    /** The reasons under these articles, each given as the beginning of its codes, for example {@code R41}. */
    public static String[] under(String... articles) {
        return LIST.items().stream()
                .map(CodeItem::code)
                .filter(code -> Stream.of(articles).anyMatch(code::startsWith))
                .toArray(String[]::new);
    }
}
