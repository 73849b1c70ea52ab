// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Picture;
import io.banjie.api.region.rule.Finding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final int KIBIBYTE = 1024;
    private static final AttachmentKind PHOTO = AttachmentKind.of(Field.photo(
            "photo",
            "相片",
            Picture.of(358, 441).bytes(5 * KIBIBYTE, 50 * KIBIBYTE).orFromReader(102, 126)));
    private static final byte[] A_PDF = "%PDF-1.7 a contract".getBytes(StandardCharsets.US_ASCII);

    private final PaperCheck check = new PaperCheck(PHOTO);

    @Test
    void aPictureOfTheRightSizeIsTaken() throws IOException {
        assertThat(check.recognised(picture("jpg", 358, 441, 4), "a.jpg")).isEqualTo(MediaType.JPEG);
    }

    @Test
    void aReadersPictureHasLimitsOfItsOwn() throws IOException {
        byte[] small = picture("bmp", 102, 126, 0);
        assertThat(small.length).isLessThan(50 * KIBIBYTE);
        assertThat(check.recognised(small, "card.bmp")).isEqualTo(MediaType.BMP);
        assertThat(check.recognised(picture("jpg", 102, 126, 0), "card.jpg")).isEqualTo(MediaType.JPEG);
    }

    @Test
    void aPictureOfOtherPixelsIsToldBothAndHowToMendIt() throws IOException {
        Finding finding = only(refused(picture("jpg", 300, 400, 60), "a.jpg"));
        assertThat(finding.field()).isEqualTo("attachments.photo");
        assertThat(finding.code()).isEqualTo("picture-pixels");
        assertThat(finding.message()).isEqualTo("“相片”的图片是300×400像素，应为358×441像素");
        assertThat(finding.fix()).contains("裁剪成358×441像素");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        assertThat(refused(picture("jpg", 30, 40, 0), "a.jpg").findings())
                .extracting(Finding::code)
                .containsExactly("picture-pixels", "picture-too-small");
        assertThat(refused(picture("png", 358, 441, 256), "a.png").findings())
                .extracting(Finding::code)
                .containsExactly("attachment-type-unknown", "picture-too-large");
    }

    @Test
    void aRenamedPdfIsToldWhatItIs() {
        Refusal refusal = refused(A_PDF, "photo.jpg");
        assertThat(refusal.problem()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(refusal.code()).isEqualTo("attachment-type-unknown");
        assertThat(only(refusal).message()).isEqualTo("“相片”的文件不是JPG图片，内容是PDF");
        assertThat(only(refusal).fix()).contains("只改文件名后缀没有用");
    }

    @Test
    void aPictureWhoseNameSaysOtherwiseIsRefused() throws IOException {
        byte[] picture = picture("jpg", 358, 441, 4);
        assertThat(refused(picture, "a.png").code()).isEqualTo("attachment-type-mismatch");
    }

    @Test
    void aFileOfTwentyMegabytesIsRefusedWithoutReadingItToItsEnd() {
        Endless endless = new Endless();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check.measured(endless));
        assertThat(refusal.problem()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(only(refusal).message()).isEqualTo("“相片”的文件超过1 MB");
        assertThat(endless.read).isLessThan(3L * KIBIBYTE * KIBIBYTE);
    }

    @Test
    void anEmptyFileIsRefused() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> check.measured(new ByteArrayInputStream(new byte[0])));
        assertThat(refusal.code()).isEqualTo("attachment-empty");
    }

    @Test
    void aPictureThatWasCutOffIsDamaged() throws IOException {
        byte[] header = Arrays.copyOf(picture("jpg", 358, 441, 4), 100);
        assertThat(only(refused(header, "a.jpg")).code()).isEqualTo("picture-damaged");
    }

    @Test
    void aHeaderThatPromisesAnEnormousPictureIsBelievedAndNotUnpacked() {
        byte[] bomb = new byte[5 * KIBIBYTE];
        byte[] start = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0x7f,
            (byte) 0xff,
            (byte) 0xff,
            (byte) 0xff,
            0x7f,
            (byte) 0xff,
            (byte) 0xff,
            (byte) 0xff,
            8,
            2,
            0,
            0,
            0
        };
        System.arraycopy(start, 0, bomb, 0, start.length);
        assertThat(refused(bomb, "a.png").findings()).extracting(Finding::code).contains("picture-pixels");
    }

    @Test
    void otherPapersAreNotMeasuredInPixels() {
        PaperCheck ofScans = new PaperCheck(AttachmentKind.scan("contract", "劳动合同"));
        assertThat(ofScans.recognised(A_PDF, "a.pdf")).isEqualTo(MediaType.PDF);
    }

    private Refusal refused(byte[] bytes, String name) {
        return catchThrowableOfType(Refusal.class, () -> check.recognised(bytes, name));
    }

    private static Finding only(Refusal refusal) {
        assertThat(refusal.findings()).hasSize(1);
        return refusal.findings().get(0);
    }

    /** A picture; the more noise, the larger its file. */
    private static byte[] picture(String format, int width, int height, int noise) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, noise == 0 ? 0xffffff : 0x808080 + random.nextInt(noise) * 0x010203);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** More bytes than anybody wants. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0xff;
        }
    }
}
