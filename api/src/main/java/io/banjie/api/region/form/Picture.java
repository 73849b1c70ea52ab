// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a picture must be. Archived with forms for ever, so it grows only by addition.
 *
 * @param uploaded what is taken from a file
 * @param fromReader what is taken from a reader of identity cards instead, whose pictures are smaller; nothing where no
 *     reader is used. A picture of its width and height counts as one from a reader
 */
public record Picture(Limits uploaded, Optional<Limits> fromReader) {

    private static final long MEBIBYTE = 1024L * 1024;

    /**
     * Limits of a picture.
     *
     * @param width pixels across, exactly
     * @param height pixels down, exactly
     * @param leastBytes smallest size of the file
     * @param mostBytes greatest size of the file
     * @param mediaTypes what the file may be; its content must be what its type says
     */
    public record Limits(int width, int height, long leastBytes, long mostBytes, List<String> mediaTypes) {
        public Limits {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    public Picture {
        Objects.requireNonNull(uploaded, "uploaded");
        Objects.requireNonNull(fromReader, "fromReader");
    }

    /** A JPEG picture of so many pixels across and down, of at most 1 MiB. */
    public static Picture of(int width, int height) {
        return new Picture(new Limits(width, height, 1, MEBIBYTE, List.of("image/jpeg")), Optional.empty());
    }

    /** Whose file has a size between these, both allowed. */
    public Picture bytes(long least, long most) {
        return new Picture(new Limits(uploaded.width, uploaded.height, least, most, uploaded.mediaTypes), fromReader);
    }

    /** Of one of these media types: {@code image/jpeg}, {@code image/png} or {@code image/bmp}. */
    public Picture accepting(String... mediaTypes) {
        return new Picture(
                new Limits(
                        uploaded.width, uploaded.height, uploaded.leastBytes, uploaded.mostBytes, List.of(mediaTypes)),
                fromReader);
    }

    /** Or one of so many pixels as a reader of identity cards delivers: JPEG, PNG or BMP of at most 1 MiB. */
    public Picture orFromReader(int width, int height) {
        return new Picture(
                uploaded,
                Optional.of(new Limits(width, height, 1, MEBIBYTE, List.of("image/jpeg", "image/png", "image/bmp"))));
    }

    /** The limits for a picture of this size: those of a reader where it has a reader's size. */
    public Limits limitsFor(int width, int height) {
        return fromReader
                .filter(limits -> limits.width == width && limits.height == height)
                .orElse(uploaded);
    }

    /** The greatest size of any file that is taken. */
    public long mostBytes() {
        return limits().mapToLong(Limits::mostBytes).max().orElseThrow();
    }

    /** All media types that are taken. */
    public List<String> mediaTypes() {
        return limits().flatMap(limits -> limits.mediaTypes.stream()).distinct().toList();
    }

    private Stream<Limits> limits() {
        return Stream.concat(Stream.of(uploaded), fromReader.stream());
    }
}
