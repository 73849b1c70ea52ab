// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.Template;
import java.util.List;

/** What is filled in by hand by who applies for trust: the application and the promise. */
public final class TrustForms {

    private TrustForms() {}

    /** Both of them. */
    public static List<BlankForm> all() {
        return List.of(form("trust-application", "武汉市单位网上信用用户申报表"), form("trust-promise", "武汉市单位网上信用用户承诺书"));
    }

    private static BlankForm form(String id, String label) {
        return new BlankForm(id, label, Template.beside(TrustForms.class, id + ".xhtml", "form.css"));
    }
}
