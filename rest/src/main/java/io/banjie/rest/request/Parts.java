// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.json.Characters;
import io.banjie.rest.problem.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.Part;

/** The parts of an uploaded form. Resources take it as a {@code @Context} parameter. */
public final class Parts {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;

    private final List<Part> parts;

    Parts(Collection<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A file.
     *
     * @param name the name it had at the sender, without folders; empty when none was told
     * @param part where its content is
     */
    public record UploadedFile(String name, Part part) {

        /** Its content from the beginning; may be opened more than once. */
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    /** A short text that must be there. */
    public String text(String name) {
        return text(name, part(name));
    }

    /** Yes or no; no when it is not there. */
    public boolean flag(String name) {
        return switch (find(name).map(part -> text(name, part)).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Malformed.at(name, "part");
        };
    }

    private static String text(String name, Part part) {
        try (InputStream content = part.getInputStream()) {
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
        Part part = part(name);
        String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        return new UploadedFile(fileName(sent), part);
    }

    private Part part(String name) {
        return find(name).orElseThrow(() -> Malformed.at(name, "part-missing"));
    }

    private Optional<Part> find(String name) {
        List<Part> named =
                parts.stream().filter(part -> name.equals(part.getName())).toList();
        if (named.size() > 1) {
            throw Malformed.at(name, "part");
        }
        return named.stream().findFirst();
    }

    /** Without the sender's folders and without what no file name needs. */
    private static String fileName(String sent) {
        String name = sent.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(name.offsetByCodePoints(name.length(), -LONGEST_NAME));
    }
}
