// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Scans as employers upload them. */
public final class Papers {

    /** What a registration needs, in its order. */
    public static final List<String> OF_REGISTRATION = List.of(
            "business-licence", "handler-id-front", "handler-id-back", "legal-rep-id-front", "legal-rep-id-back");

    private Papers() {}

    /** A small picture. */
    public static byte[] png() {
        return picture("png");
    }

    /** A small photograph. */
    public static byte[] jpeg() {
        return picture("jpeg");
    }

    /** A photograph of somebody before a white wall, of so many pixels. */
    public static byte[] portrait(int width, int height) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean face = Math.hypot(x - width / 2.0, y - height / 2.0) < width / 3.0;
                photo.setRGB(x, y, face ? 0xC09070 + (x * 31 + y * 17) % 24 * 0x010101 : 0xFFFFFF);
            }
        }
        return written(photo, "jpeg");
    }

    private static byte[] picture(String format) {
        return written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
