// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.Template;

/** 解除(终止)劳动合同证明书 of 劳动合同法 art. 50, with its counterfoil. */
public final class TerminationCertificate {

    /** The document's kind. */
    public static final String KIND = "termination-certificate";

    private TerminationCertificate() {}

    static DocumentKind kind() {
        return DocumentKind.of(
                        KIND,
                        "解除(终止)劳动合同证明书",
                        new Numbering(Numbering.Scope.AGENCY, "{region}-{agency}-{year}-{number:6}"),
                        Template.beside(TerminationCertificate.class, "certificate.xhtml", "certificate.css"))
                .stating(EndingItem.TERM, "foundation.contractStart", "foundation.contractEnd")
                .stating(EndingItem.LAST_DAY, "answers.terminatedOn")
                .stating(EndingItem.WORK, "foundation.occupation")
                .stating(EndingItem.SERVICE, "service.years", "service.months");
    }
}
