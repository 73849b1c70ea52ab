// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.region.shanghai.worker.WorkerFields;
import java.util.Map;

/**
 * 《上海市单位退工证明》 for people registered in the city: two copies on one sheet, or the four of the time of paper. Either
 * way it is one certificate with one number.
 */
public final class SeparationCertificate {

    /** The document's kind. */
    public static final String KIND = "separation-certificate";

    /** The layout in four copies. */
    public static final String FOUR_COPIES = "separation-certificate-four";

    private static final String TITLE = "上海市单位退工证明";
    private static final String CUT =
            "<table class=\"cut\"><tr><td class=\"dash\"></td><td class=\"cut-text\">沿 此 线 裁 开</td><td class=\"dash\"></td></tr></table>";
    private static final String NEXT_SHEET = "<div class=\"next-sheet\"></div>";

    private SeparationCertificate() {}

    /** The document kind. */
    public static DocumentKind kind() {
        String two = Holder.WORKER.copy("第一联") + CUT + Holder.EMPLOYER.copy("第二联");
        String four = Holder.OFFICE.copy("第一联")
                + CUT
                + Holder.ARCHIVE.copy("第二联")
                + NEXT_SHEET
                + Holder.WORKER.copy("第三联")
                + CUT
                + Holder.EMPLOYER.copy("第四联");
        return DocumentKind.of(
                        KIND,
                        "《" + TITLE + "》",
                        new Numbering(Numbering.Scope.REGION, "{region}-T-{year}-{number:7}"),
                        Pages.page("copies.xhtml", Map.of("copies", two)))
                .alsoAs(FOUR_COPIES, "《" + TITLE + "》（四联）", Pages.page("copies.xhtml", Map.of("copies", four)))
                .onlyWhen(WorkerFields.LOCAL, "非本市户籍人员不出具《" + TITLE + "》,可打印《招退工受理回执》")
                .stating(EndingItem.TERM, "answers.contractStart", "answers.contractEnd")
                .stating(EndingItem.LAST_DAY, "answers.separationDate")
                .stating(EndingItem.WORK, "answers.occupation")
                .stating(EndingItem.SERVICE, "service.years", "service.months");
    }
}
