// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The media types of papers, told by how a file begins and ends, never by its name alone. */
enum MediaType {
    JPEG("image/jpeg", "ffd8ff", List.of("jpg", "jpeg")),
    PNG("image/png", "89504e470d0a1a0a", List.of("png")),
    BMP("image/bmp", "424d", List.of("bmp")),
    PDF("application/pdf", "255044462d", List.of("pdf"));

    private final String word;
    private final byte[] beginning;
    private final List<String> extensions;

    MediaType(String word, String beginning, List<String> extensions) {
        this.word = word;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.extensions = extensions;
    }

    String word() {
        return word;
    }

    /** What the bytes are, or nothing known. */
    static Optional<MediaType> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(type -> bytes.length > type.beginning.length
                        && Arrays.equals(type.beginning, Arrays.copyOf(bytes, type.beginning.length)))
                .findFirst();
    }

    /** Whether a file of this name may be of this type; a name without extension may be anything. */
    boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
