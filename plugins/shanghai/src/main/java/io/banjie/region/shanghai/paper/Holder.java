// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import java.util.Map;

/** Who keeps a copy of a separation's certificate, and what the copy says to them alone. */
enum Holder {
    WORKER(
            "交被退劳动者本人",
            "worker",
            "<p class=\"notes\">请持本证明和身份证到公共就业服务机构办理失业登记。依照《失业保险条例》第十六条告知：" + "您有权按照规定享受失业保险待遇，符合条件的可以申领失业保险金。</p>"),
    EMPLOYER(
            "用人单位留存",
            "employer",
            "<table class=\"sign\"><tr><th>劳动者签收</th><td></td><th>签收日期</th><td>　　　　年　　　月　　　日</td></tr></table>"
                    + "<p class=\"notes\">应当在解除或者终止劳动合同后十五日内为劳动者办理档案和社会保险关系转移手续；"
                    + "已经解除或者终止的劳动合同的文本，至少保存二年备查（《劳动合同法》第五十条）。</p>"),
    OFFICE(
            "受理机构留存",
            "office",
            "<table class=\"sign\"><tr><th>经办人</th><td></td><th>受理日期</th><td>　　　　年　　　月　　　日</td></tr></table>"),
    ARCHIVE(
            "存入劳动者档案",
            "archive",
            "<table class=\"sign\"><tr><th>转档形式</th><td>{{answers.archiveTransfer}}</td><th>转往</th>"
                    + "<td>{{answers.archiveAgency}}</td></tr></table>");

    private final String label;
    private final String style;
    private final String foot;

    Holder(String label, String style, String foot) {
        this.label = label;
        this.style = style;
        this.foot = foot;
    }

    /** This holder's copy. */
    String copy(String ordinal) {
        return Pages.part("copy.xhtml", Map.of("ordinal", ordinal, "holder", label, "style", style, "foot", foot));
    }
}
