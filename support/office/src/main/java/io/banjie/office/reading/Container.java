// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How a file begins, and what that says about the rest. */
enum Container {
    ZIP,
    OLE2,
    TEXT;

    private static final int HEAD = 1_024;

    private record Magic(String start, String kind) {}

    private static final List<Magic> OTHERS = List.of(
            new Magic("%PDF", "pdf"),
            new Magic("{\\rtf", "rtf"),
            new Magic("\u0089PNG", "image"),
            new Magic("\u00FF\u00D8\u00FF", "image"),
            new Magic("GIF8", "image"),
            new Magic("Rar!", "archive"),
            new Magic("7z\u00BC\u00AF", "archive"),
            new Magic("\u001F\u008B", "archive"),
            new Magic("PK\u0005\u0006", "archive"),
            new Magic("\u0009\u0008", "excel95"),
            new Magic("\u0009\u0004", "excel95"),
            new Magic("\u0009\u0002", "excel95"));

    static Container of(Path file) throws IOException {
        byte[] head = head(file);
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        for (Magic other : OTHERS) {
            if (start.startsWith(other.start)) {
                throw Faults.looksLike(other.kind);
            }
        }
        refuseMarkup(new String(head, UTF_8));
        return TEXT;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Web pages and XML spreadsheets are often given names of workbooks. */
    private static void refuseMarkup(String head) {
        String start = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.length() > 1
                && start.charAt(0) == '<'
                && "!?abcdefghijklmnopqrstuvwxyz".indexOf(start.charAt(1)) >= 0) {
            boolean web = start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
            throw Faults.looksLike(web ? "html" : "xml");
        }
    }
}
