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

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
