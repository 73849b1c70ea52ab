// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws QR codes (GB/T 18284, ISO/IEC 18004) as pictures of one bit a point. */
final class QrCode {

    /** Points a module: readers that smooth pictures keep the edges sharp enough. */
    private static final int SCALE = 8;

    /** The white border that the standard demands, in modules. */
    private static final int QUIET = 4;

    private static final Map<EncodeHintType, String> UTF_8 =
            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());

    private QrCode() {}

    /** Encodes a text in UTF-8 with medium error correction. */
    static Image of(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("its text is empty");
        }
        try {
            return drawn(Encoder.encode(text, ErrorCorrectionLevel.M, UTF_8).getMatrix());
        } catch (WriterException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Image drawn(ByteMatrix modules) {
        int side = (modules.getWidth() + 2 * QUIET) * SCALE;
        int rowBytes = (side + 7) / 8;
        byte[] bits = new byte[rowBytes * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!isDark(modules, x / SCALE - QUIET, y / SCALE - QUIET)) {
                    bits[y * rowBytes + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return Image.getInstance(side, side, 1, 1, bits);
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }
}
