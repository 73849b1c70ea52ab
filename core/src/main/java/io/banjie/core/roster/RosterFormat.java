// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a saved roster can be had as. */
enum RosterFormat {
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String word;
    private final String mediaType;

    RosterFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /** Its name in the HTTP contract, also the column that holds the digest. */
    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<RosterFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RosterFormat::word).toList();
    }
}
