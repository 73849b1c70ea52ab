// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/** What a file is like when it is taken for text in some encoding. */
final class TextScan {

    private static final int BLOCK = 1 << 16;
    private static final int LAST_ASCII = 0x7F;

    /** One strange character in so many may be in a text; more of them are no text. */
    private static final int RARE = 20;

    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private long all;
    private long wide;
    private long strange;
    private long broken;
    private long firstBroken = -1;
    private boolean nul;

    private TextScan() {}

    static TextScan of(Path file, Encoding encoding) throws IOException {
        TextScan scan = new TextScan();
        try (FileChannel in = FileChannel.open(file)) {
            scan.read(in.position(encoding.mark()), encoding);
        }
        return scan;
    }

    private void read(FileChannel in, Encoding encoding) throws IOException {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        boolean isEnd = false;
        while (!isEnd) {
            isEnd = in.read(bytes) < 0;
            bytes.flip();
            CoderResult result = decoder.decode(bytes, characters, isEnd);
            while (!result.isUnderflow()) {
                count();
                if (result.isError()) {
                    firstBroken = broken == 0 ? in.position() - bytes.remaining() : firstBroken;
                    broken++;
                    bytes.position(bytes.position() + result.length());
                }
                result = decoder.decode(bytes, characters, isEnd);
            }
            count();
            bytes.compact();
        }
    }

    private void count() {
        characters.flip();
        all += characters.remaining();
        while (characters.hasRemaining()) {
            char c = characters.get();
            nul |= c == 0;
            if (c > LAST_ASCII) {
                wide++;
            }
            if (isStrange(c)) {
                strange++;
            }
        }
        characters.clear();
    }

    private static boolean isStrange(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r' && c != '\f';
            case Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Whether this cannot be text. */
    boolean isBinary() {
        return nul || strange * RARE > all;
    }

    /** Characters beyond ASCII. */
    long wide() {
        return wide;
    }

    /** Byte sequences that are no character. */
    long broken() {
        return broken;
    }

    /** The place of the first of them, -1 for none. */
    long firstBroken() {
        return firstBroken;
    }
}
