// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.banjie.office.BrokenPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String SMALL = "@page { size: 60mm 60mm; margin: 5mm } img { width: 30mm; height: 30mm }";

    @ParameterizedTest
    @ValueSource(strings = {"https://banjie.example/c/1?code=7F3K9Q&amp;n=2", "编号：证字〔2026〕17号"})
    void aQrCodeOnThePaperReadsAsItsText(String text) throws Exception {
        byte[] pdf = Pages.TYPESETTER.pdf(Pages.of(SMALL, "<img src=\"qr:" + text + "\"/>", Map.of()));

        assertThat(scan(Pages.read(pdf, PictureTest::render))).isEqualTo(text.replace("&amp;", "&"));
    }

    @Test
    void anEmptyQrCodeIsRefused() {
        assertThatThrownBy(() -> Pages.draw("<img src='qr:'/>")).isInstanceOf(BrokenPage.class);
    }

    @Test
    void aPictureThatThePageCarriesIsDrawnOnceHoweverOftenItIsNamed() throws IOException {
        byte[] pdf = Pages.TYPESETTER.pdf(
                Pages.of("", "<img src='dot.png'/><img src='dot.png'/>", Map.of("dot.png", Dot.onePixel())));

        int pictures = Pages.read(pdf, document -> {
            int count = 0;
            for (var ignored : document.getPage(0).getResources().getXObjectNames()) {
                count++;
            }
            return count;
        });
        assertThat(pictures).isEqualTo(1);
    }

    @Test
    void aPictureThatThePageDoesNotCarryIsAnError() {
        assertThatThrownBy(() -> Pages.draw("<img src='seal.png'/>"))
                .isInstanceOf(BrokenPage.class)
                .hasMessageContaining("seal.png");
    }

    @Test
    void aBrokenPictureIsAnError() {
        byte[] broken = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

        assertThatThrownBy(() -> Pages.TYPESETTER.pdf(Pages.of("", "<img src='a.png'/>", Map.of("a.png", broken))))
                .isInstanceOf(BrokenPage.class);
    }

    private static BufferedImage render(PDDocument document) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), points);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code on the paper", e);
        }
    }
}
