// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.BlankForm;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrustFormsTest {

    static Stream<BlankForm> forms() {
        return TrustForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachIsOneUprightPageUnderItsTitleToBeSealed(BlankForm form) throws IOException {
        DrawnPaper paper = DrawnPaper.of(form.id(), form.template(), Map.of());

        assertThat(paper.landscape()).isFalse();
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text()).startsWith(form.label()).contains("公章", "每月30日前");
    }
}
