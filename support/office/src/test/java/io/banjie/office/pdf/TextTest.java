// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.MissingGlyph;
import io.banjie.office.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"人民工一二日月", "王䶮", "𠮷田", "李𤆕", "㛃𫖯鿍", "𠮷在中间𤆕又一个"})
    void textCanBeReadBack(String text) {
        assertThat(Pages.text(Pages.draw("<p>" + text + "</p>"))).isEqualTo(text);
    }

    @Test
    void rareCharactersAreDrawnInEveryFamilyAndWeight() {
        String css = "p { font-family: 'Banjie Sans' } b { font-weight: bold }";

        byte[] pdf = Pages.TYPESETTER.pdf(Pages.of(css, "<p>甲𠮷<b>乙𤆕</b></p>", Map.of()));

        assertThat(Pages.text(pdf)).isEqualTo("甲𠮷乙𤆕");
        assertThat(fonts(pdf).keySet()).containsExactlyInAnyOrder("NotoSansSC-Regular", "NotoSansSC-Bold", "HanaMinB");
    }

    @Test
    void rareCharactersSurviveLetterSpacingAndJustification() {
        String css = "p { letter-spacing: 3pt; text-align: justify; width: 60mm }";

        byte[] pdf = Pages.TYPESETTER.pdf(Pages.of(css, "<p>甲 𠮷 乙 " + "丙 𤆕 ".repeat(20) + "</p>", Map.of()));

        assertThat(Pages.text(pdf).replaceAll("\\s", "")).isEqualTo("甲𠮷乙" + "丙𤆕".repeat(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "䶮", "人"})
    void aLongRunOfAnyIdeographIsBrokenIntoLinesBetweenCharacters(String character) {
        byte[] pdf =
                Pages.TYPESETTER.pdf(Pages.of("p { width: 50mm }", "<p>" + character.repeat(60) + "</p>", Map.of()));

        String[] lines = Pages.text(pdf).split("\\R");
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(String.join("", lines)).isEqualTo(character.repeat(60));
    }

    @Test
    void breakingAnywhereNeverTearsASurrogatePair() {
        String css = "p { width: 17pt; word-break: break-all; font-size: 12pt }";

        byte[] pdf = Pages.TYPESETTER.pdf(Pages.of(css, "<p>" + "𠮷".repeat(6) + "</p>", Map.of()));

        assertThat(Pages.text(pdf).split("\\R")).hasSize(6).containsOnly("𠮷");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F600, 0x30EDE, 0xE000})
    void aCharacterThatNoFontHasIsAnErrorThatNamesIt(int codePoint) {
        assertThatThrownBy(() -> Pages.draw("<p>甲" + Character.toString(codePoint) + "</p>"))
                .isInstanceOfSatisfying(MissingGlyph.class, e -> {
                    assertThat(e.codePoint()).isEqualTo(codePoint);
                    assertThat(e).hasMessageContaining("U+%04X".formatted(codePoint));
                });
    }

    @Test
    void aMissingCharacterInGeneratedContentIsAnErrorToo() {
        assertThatThrownBy(() -> Pages.TYPESETTER.pdf(
                        Pages.of("@page { @bottom-center { content: '\uE000' } }", "<p>甲</p>", Map.of())))
                .isInstanceOf(MissingGlyph.class);
    }

    @Test
    void invisibleCharactersLeaveNoMark() {
        assertThat(Pages.text(Pages.draw("<p>葛\uDB40\uDD00城\u200B市\uFE00</p>"))).isEqualTo("葛城市");
    }

    @Test
    void everyFontIsEmbeddedAsASubset() {
        byte[] pdf = Pages.TYPESETTER.pdf(Samples.certificate("𠮷"));

        assertThat(fonts(pdf)).hasSize(4).allSatisfy((name, tagged) -> assertThat(tagged)
                .matches("[A-Z]{6}\\+" + name));
        assertThat(Pages.read(pdf, TextTest::allEmbedded)).isTrue();
    }

    @Test
    void onlyTheFontsOfTheBundleAreUsedWhateverThePageAsksFor() {
        byte[] pdf = Pages.TYPESETTER.pdf(Pages.of(
                "p { font-family: Helvetica, 'SimSun', monospace }", "<p>abc 甲</p><ul><li>x</li></ul>", Map.of()));

        assertThat(fonts(pdf).keySet()).containsExactly("NotoSerifSC-Regular");
    }

    private static boolean allEmbedded(PDDocument document) {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (!font(page, name).isEmbedded()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Font names without and with their subset tags. */
    private static Map<String, String> fonts(byte[] pdf) {
        return Pages.read(pdf, document -> {
            Map<String, String> fonts = new HashMap<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    String tagged = font(page, name).getName();
                    fonts.put(tagged.replaceFirst(".*\\+", ""), tagged);
                }
            }
            return fonts;
        });
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
