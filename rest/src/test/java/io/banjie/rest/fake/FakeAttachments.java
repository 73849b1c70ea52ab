// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attachment;
import io.banjie.api.desk.AttachmentDesk;
import io.banjie.api.desk.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes any paper and remembers the last one. */
public final class FakeAttachments implements AttachmentDesk {

    /** What was handed in. */
    public record Added(Actor actor, String filing, String kind, String fileName, byte[] content) {}

    private volatile Optional<Added> added = Optional.empty();

    public Optional<Added> added() {
        return added;
    }

    @Override
    public List<Attachment> list(Actor actor, String filing) {
        return List.of(missing());
    }

    private static Attachment missing() {
        return new Attachment(
                "photo",
                "Photo",
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    @Override
    public Attachment add(Actor actor, String filing, String kind, String fileName, InputStream content) {
        try {
            added = Optional.of(new Added(actor, filing, kind, fileName, content.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return missing();
    }

    @Override
    public Content open(Actor actor, String attachment) {
        return new Content("照片 1.html", "text/html", "<b>x</b>".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void remove(Actor actor, String attachment) {
        added = Optional.empty();
    }
}
