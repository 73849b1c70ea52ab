// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleWarningTest {

    @Test
    void aStyleRuleThatCannotBeReadIsLogged() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            Pages.TYPESETTER.pdf(Pages.of("p { margin: 3lightyears }", "<p>甲</p>", Map.of()));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(StandardCharsets.UTF_8)).contains("lightyears");
    }

    @Test
    void anOrdinaryPageLeavesTheLogSilent() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            Pages.TYPESETTER.pdf(Samples.roster(3));
            Pages.TYPESETTER.pdf(Samples.certificate("甲"));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
