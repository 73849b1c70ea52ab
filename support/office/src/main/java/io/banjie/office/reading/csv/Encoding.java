// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.banjie.office.reading.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How characters are stored as bytes.
 *
 * @param charset the character set
 * @param mark the length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** With so many sound characters for a broken one, a file is damaged rather than in another character set. */
    private static final int DAMAGED = 4;

    /**
     * Finds out how a file is stored, by all of it: bytes that are UTF-8 throughout are UTF-8, because texts in GB18030 are
     * not so by chance; otherwise it is GB18030 if all of it is, in characters that people write.
     */
    static Encoding of(Path file) throws IOException {
        Encoding marked = marked(file);
        TextScan asMarked = TextScan.of(file, marked);
        if (asMarked.isBinary()) {
            throw Faults.looksLike("binary");
        }
        if (asMarked.broken() == 0) {
            return marked;
        }
        if (marked.mark > 0 || asMarked.wide() > DAMAGED * asMarked.broken()) {
            throw Faults.broken("text", "byte %d is not %s".formatted(asMarked.firstBroken(), marked.charset));
        }
        Encoding national = new Encoding(GB18030, 0);
        TextScan asNational = TextScan.of(file, national);
        if (asNational.isBinary() || asNational.broken() > 0) {
            throw Faults.looksLike("binary");
        }
        return national;
    }

    private static Encoding marked(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        int first = head.length < 2 ? 0 : Byte.toUnsignedInt(head[0]) << Byte.SIZE | Byte.toUnsignedInt(head[1]);
        return switch (first) {
            case 0xFEFF -> new Encoding(UTF_16BE, 2);
            case 0xFFFE -> new Encoding(UTF_16LE, 2);
            case 0xEFBB -> new Encoding(UTF_8, head.length == 3 && (head[2] & 0xFF) == 0xBF ? 3 : 0);
            default -> new Encoding(UTF_8, 0);
        };
    }

    /** Opens the file behind its mark; a broken character is an error. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
