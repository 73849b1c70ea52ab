// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import java.io.IOException;
import java.io.InputStream;

/** By what an upload is known to be sent again: its parts, not the bytes between them. */
public final class RepeatedUpload {

    private RepeatedUpload() {}

    /**
     * The same actor, whose attempt tells one upload from another.
     *
     * @param texts all parts that are not the file, each in its place
     */
    public static Actor recognisable(Actor actor, Parts.UploadedFile file, String... texts) throws IOException {
        Attempt begun = actor.attempt();
        if (!begun.repeatable()) {
            return actor;
        }
        Fingerprint whole = new Fingerprint().add(begun.digest());
        for (String text : texts) {
            whole.add(text);
        }
        try (InputStream content = file.open()) {
            return actor.attempting(
                    new Attempt(begun.key(), whole.add(file.name()).add(content).hex()));
        }
    }
}
