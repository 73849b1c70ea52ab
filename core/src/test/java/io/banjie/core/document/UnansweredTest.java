// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.Template;
import io.banjie.office.template.MustacheFiller;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private static final Template ASKING = new Template(
            "{{foundation.start}}|{{foundation.gone}}|{{#profile.gone}}shown{{/profile.gone}}"
                    + "{{^profile.gone}}not known{{/profile.gone}}|{{codes.reason.clause}}|{{codes.reason.ending}}",
            "");

    @Test
    void aTemplateOfAnOlderVersionGetsEmptyTextForWhatNobodyKnowsAnyMore() {
        Map<String, Object> model = Map.of(
                "foundation", Map.of("start", "2019年7月1日"),
                "profile", Map.of(),
                "codes", Map.of("reason", Map.of("ending", "解除")));

        Map<String, Object> completed = Unanswered.completed(model, ASKING);

        assertThat(new MustacheFiller().fill(ASKING.xhtml(), completed)).isEqualTo("2019年7月1日||not known||解除");
        assertThat(model)
                .isEqualTo(Map.of(
                        "foundation", Map.of("start", "2019年7月1日"),
                        "profile", Map.of(),
                        "codes", Map.of("reason", Map.of("ending", "解除"))));
    }

    @Test
    void aMisspeltNameOutsideTheGroupsIsNotHidden() {
        Map<String, Object> completed = Unanswered.completed(Map.of(), new Template("{{answers.x}}{{numbr}}", ""));

        assertThat(completed).isEmpty();
    }
}
