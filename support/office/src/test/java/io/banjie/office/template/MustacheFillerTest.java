// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.BrokenTemplate;
import io.banjie.office.TemplateFiller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MustacheFillerTest {

    private final TemplateFiller filler = new MustacheFiller();

    @Test
    void valuesAreEscaped() {
        assertThat(filler.fill("<p title=\"{{n}}\">{{n}}</p>", Map.of("n", "\"A\" & <B>")))
                .isEqualTo("<p title=\"&quot;A&quot; &amp; &lt;B&gt;\">&quot;A&quot; &amp; &lt;B&gt;</p>");
    }

    @Test
    void aNameMissingFromTheModelIsAnErrorThatNamesItAndTheLine() {
        assertThatThrownBy(() -> filler.fill("one\n{{workerNmae}}", Map.of("workerName", "x")))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessage("Line 2: the model has no \"workerNmae\".");
    }

    @Test
    void aSectionMissingFromTheModelIsAnErrorToo() {
        assertThatThrownBy(() -> filler.fill("{{#pay}}x{{/pay}}", Map.of())).isInstanceOf(BrokenTemplate.class);
        assertThatThrownBy(() -> filler.fill("{{^pay}}x{{/pay}}", Map.of())).isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void aSectionIsLeftOutWhereItsValueIsExplicitlyAbsent() {
        String template = "{{#v}}yes{{/v}}{{^v}}no{{/v}}";
        for (Object absent : List.of(false, "", List.of(), Optional.empty())) {
            assertThat(filler.fill(template, Map.of("v", absent))).isEqualTo("no");
        }
        for (Object present : List.of(true, "x", List.of("x"), Optional.of("x"), Map.of("k", "x"))) {
            assertThat(filler.fill(template, Map.of("v", present))).isEqualTo("yes");
        }
    }

    @Test
    void aListRepeatsItsSectionAndSeesTheOuterNames() {
        Map<String, Object> model = Map.of("unit", "U", "rows", List.of(Map.of("n", "a"), Map.of("n", "b")));

        assertThat(filler.fill("{{#rows}}{{-index}}{{n}}@{{unit}}{{^-last}};{{/-last}}{{/rows}}", model))
                .isEqualTo("1a@U;2b@U");
    }

    @Test
    void aNestedMapIsReachedByDots() {
        assertThat(filler.fill("{{employer.name}}", Map.of("employer", Map.of("name", "N"))))
                .isEqualTo("N");
    }

    @Test
    void decimalsPrintWithoutExponentAndDatesAsIso() {
        Map<String, Object> model = Map.of("d", new BigDecimal("1E+3"), "t", LocalDate.of(2026, 3, 1), "i", 7, "l", 8L);

        assertThat(filler.fill("{{d}} {{t}} {{i}} {{l}}", model)).isEqualTo("1000 2026-03-01 7 8");
    }

    @Test
    void whatIsNoTextIsNeverPrinted() {
        for (Object value : List.of(true, 1.5, Map.of("k", "v"), List.of("x"), Optional.empty())) {
            assertThatThrownBy(() -> filler.fill("{{v}}", Map.of("v", value))).isInstanceOf(BrokenTemplate.class);
        }
    }

    @Test
    void methodsAndFieldsOfValuesAreOutOfReach() {
        for (String name : List.of("v.class", "v.length", "v.bytes", "v.toString")) {
            assertThatThrownBy(() -> filler.fill("{{" + name + "}}", Map.of("v", "text")))
                    .isInstanceOf(BrokenTemplate.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{v}}}", "{{&v}}", "{{ & v}}", "{{=<% %>=}}", "{{>v}}", "{{<v}}{{/v}}", "{{$v}}{{/v}}"})
    void tagsThatWouldNotEscapeOrWouldReachOtherTemplatesAreRefused(String template) {
        assertThatThrownBy(() -> filler.fill(template, Map.of("v", "<b/>")))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("{{");
    }

    @Test
    void anOpenSectionIsRefused() {
        assertThatThrownBy(() -> filler.fill("{{#v}}x", Map.of("v", true))).isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void aControlCharacterIsRefusedByItsCode() {
        assertThatThrownBy(() -> filler.fill("{{v}}", Map.of("v", "a\u0001b")))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("U+0001");
    }

    @Test
    void valuesAreNotReadAsTemplates() {
        assertThat(filler.fill("{{v}}", Map.of("v", "{{w}}"))).isEqualTo("{{w}}");
    }
}
