// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attachment;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.demo.script.ScriptPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Puts papers to filings: files of the region, or pictures that are made up. */
final class Papers {

    private final Desks desks;
    private final String region;
    private final Props props;

    Papers(Desks desks, String region, Props props) {
        this.desks = desks;
        this.region = region;
        this.props = props;
    }

    /** Adds a paper and tells its id. */
    String add(Actor actor, String filing, String type, ScriptPaper paper) {
        try {
            Picture content = paper.file().isPresent() ? file(paper.file().get()) : madeUp(type, paper.kind());
            Attachment added = desks.attachments()
                    .add(actor, filing, paper.kind(), content.fileName(), new ByteArrayInputStream(content.bytes()));
            return added.id().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Picture file(String name) throws IOException {
        return new Picture(name, props.read(name).orElseThrow(() -> new IllegalArgumentException("no file " + name)));
    }

    private Picture madeUp(String type, String kind) throws IOException {
        return Picture.of(kind, accepted(type, kind))
                .orElseThrow(() -> new IllegalArgumentException(kind + " is no picture, name a file"));
    }

    private List<String> accepted(String type, String kind) {
        return desks.regions().region(region).stream()
                .flatMap(declared -> declared.types().stream())
                .filter(declared -> declared.id().equals(type))
                .flatMap(declared -> declared.attachments().stream())
                .filter(asked -> asked.kind().equals(kind))
                .findFirst()
                .map(AttachmentKind::accept)
                .orElseThrow(() -> new IllegalArgumentException(type + " asks for no " + kind));
    }
}
