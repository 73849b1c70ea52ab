// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.form.Field;
import java.util.Map;

/** 招退工受理回执: that a hire or a separation was registered, for everybody and for those who trust paper. */
public final class Receipt {

    /** The document's kind. */
    public static final String KIND = "receipt";

    private Receipt() {}

    /**
     * The document kind.
     *
     * @param business what was registered
     * @param day the day it is about
     */
    public static DocumentKind of(String business, Field day) {
        Map<String, String> places =
                Map.of("business", business, "dayLabel", day.label(), "day", "{{answers." + day.id() + "}}");
        return DocumentKind.of(
                        KIND,
                        "招退工受理回执",
                        new Numbering(Numbering.Scope.REGION, "{region}-R-{year}-{number:7}"),
                        Pages.page("receipt.xhtml", places))
                .acknowledging();
    }
}
