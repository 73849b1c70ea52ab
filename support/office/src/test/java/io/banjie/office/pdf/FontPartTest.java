// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontPartTest {

    @ParameterizedTest
    @CsvSource({"NotoSerifSC_400Regular.ttf, 400", "NotoSansSC_700Bold.ttf, 700"})
    void eachCommonCharacterIsAsWideAndAsLargeAsInTheWholeFontAndNoOtherIsThere(String file, int weight) {
        BaseFont whole = Face.load(file, weight).description().getFont();
        BaseFont part = Face.loadCommon(file, weight).description().getFont();

        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(code ->
                                part.charExists(code) != (CommonCharacters.has(code) && whole.charExists(code))))
                .isEmpty();
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(part::charExists)
                        .filter(code -> part.getWidth(code) != whole.getWidth(code)
                                || !Arrays.equals(part.getCharBBox(code), whole.getCharBBox(code))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NotoSerifSC_400Regular.ttf", "NotoSansSC_400Regular.ttf"})
    void theCharactersOfGb2312AreThere(String file) {
        Face common = Face.loadCommon(file, 400);

        assertThat("啊座亍齄，。（）①Ⅰ℃ABCabc0123456789".codePoints()).allMatch(common::has);
        assertThat("喆堃镕𠮷".codePoints()).noneMatch(common::has);
    }
}
