// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.json.Characters;
import io.banjie.rest.problem.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;

/** The parts of an uploaded form. Resources take it as a {@code @Context} parameter. */
public final class Parts {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;

    private final List<Attachment> parts;

    Parts(List<Attachment> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A file.
     *
     * @param name the name it had at the sender, without folders; empty when none was told
     * @param part where its content is
     */
    public record UploadedFile(String name, Attachment part) {

        /** Its content from the beginning; may be opened more than once. */
        public InputStream open() throws IOException {
            return part.getDataHandler().getInputStream();
        }
    }

    /** A short text that must be there. */
    public String text(String name) {
        try (InputStream content = part(name).getDataHandler().getInputStream()) {
            byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
            String text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (bytes.length > LONGEST_TEXT || text.isEmpty() || !Characters.clean(text)) {
                throw Malformed.at(name, "part");
            }
            return text;
        } catch (IOException broken) {
            throw Malformed.because("multipart");
        }
    }

    /** A file that must be there. */
    public UploadedFile file(String name) {
        Attachment part = part(name);
        return new UploadedFile(
                Optional.ofNullable(part.getContentDisposition())
                        .map(ContentDisposition::getFilename)
                        .map(Parts::fileName)
                        .orElse(""),
                part);
    }

    private Attachment part(String name) {
        List<Attachment> named = parts.stream()
                .filter(part -> Optional.ofNullable(part.getContentDisposition())
                        .map(disposition -> disposition.getParameter("name"))
                        .filter(name::equals)
                        .isPresent())
                .toList();
        if (named.size() > 1) {
            throw Malformed.at(name, "part");
        }
        return named.stream().findFirst().orElseThrow(() -> Malformed.at(name, "part-missing"));
    }

    /** Without the sender's folders and without what no file name needs. */
    private static String fileName(String sent) {
        String name = utf8(sent).replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(name.offsetByCodePoints(name.length(), -LONGEST_NAME));
    }

    /** Browsers send names as raw UTF-8, which the parser of part headers takes for Latin-1. */
    private static String utf8(String name) {
        if (name.chars().anyMatch(character -> character > 0xFF)) {
            return name;
        }
        String decoded = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return decoded.contains("\uFFFD") ? name : decoded;
    }
}
