// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import java.text.Normalizer;

/** File names as they may be kept and offered again. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of a path, without control and direction characters and at most 120 characters long. */
    static String kept(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "_")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, length - LONGEST));
    }
}
