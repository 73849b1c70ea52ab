// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import io.banjie.api.region.form.Picture;
import io.banjie.api.region.rule.Finding;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at whether a picture is what a photo field asks for. Its size is read from its header; only a picture of the right
 * size is unpacked, to see that it is whole.
 */
final class PictureCheck {

    private final Picture picture;
    private final BiFunction<String, Map<String, Object>, Finding> words;

    PictureCheck(Picture picture, BiFunction<String, Map<String, Object>, Finding> words) {
        this.picture = picture;
        this.words = words;
    }

    /** All that is wrong with the picture. */
    List<Finding> findings(byte[] bytes, MediaType type) {
        Optional<Dimension> size = size(bytes, type, false);
        if (size.isEmpty()) {
            return List.of(words.apply("picture-damaged", Map.of()));
        }
        Picture.Limits limits = picture.limitsFor(size.get().width, size.get().height);
        List<Finding> findings = new ArrayList<>();
        if (size.get().width != limits.width() || size.get().height != limits.height()) {
            findings.add(pixels(size.get(), limits));
        }
        if (!limits.mediaTypes().contains(type.word())) {
            findings.add(words.apply("attachment-type-unknown", Map.of("found", PaperCheck.word(Optional.of(type)))));
        }
        weighed(bytes.length, limits).ifPresent(findings::add);
        if (findings.isEmpty() && size(bytes, type, true).isEmpty()) {
            findings.add(words.apply("picture-damaged", Map.of()));
        }
        return findings;
    }

    private Finding pixels(Dimension size, Picture.Limits limits) {
        return words.apply(
                "picture-pixels",
                Map.of(
                        "width",
                        size.width,
                        "height",
                        size.height,
                        "neededWidth",
                        limits.width(),
                        "neededHeight",
                        limits.height()));
    }

    private Optional<Finding> weighed(long bytes, Picture.Limits limits) {
        Map<String, Object> particulars = Map.of(
                "size", Sizes.written(bytes),
                "most", Sizes.written(limits.mostBytes()),
                "least", Sizes.written(limits.leastBytes()));
        if (bytes > limits.mostBytes()) {
            return Optional.of(words.apply("picture-too-large", particulars));
        }
        return bytes < limits.leastBytes()
                ? Optional.of(words.apply("picture-too-small", particulars))
                : Optional.empty();
    }

    /** Across and down; nothing when the picture cannot be read. */
    private static Optional<Dimension> size(byte[] bytes, MediaType type, boolean unpacked) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.word());
        if (!readers.hasNext()) {
            throw new IllegalStateException("nothing here reads " + type.word());
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            if (unpacked) {
                reader.read(0);
            }
            return Optional.of(size);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty(); // readers of pictures throw either at what is no whole picture
        } finally {
            reader.dispose();
        }
    }
}
