// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import io.banjie.api.region.document.BlankForm;
import java.util.Map;

/** 招退工备案修改单, blank, with its notes (修改须知): for who brings a correction to the counter. */
public final class CorrectionSlip {

    private CorrectionSlip() {}

    /** The blank form. */
    public static BlankForm blank() {
        return new BlankForm("correction", "招退工备案修改单（空白）", Pages.page("correction.xhtml", Map.of()));
    }
}
