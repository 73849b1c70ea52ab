// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The papers of filings. Whoever may read a filing may read its papers; its owner adds and removes while it is open. */
@ProviderType
public interface AttachmentDesk {

    /** All kinds the filing asks for, in order, with what is there. */
    List<Attachment> list(Actor actor, String filing);

    /**
     * Adds a paper, replacing the one of its kind.
     *
     * @param fileName the name it had at the sender
     * @param content read to its end or until it is too large; not closed
     * @throws Refusal TOO_LARGE, WRONG_TYPE when the content is not what its name says or not accepted,
     *     ACTION_NOT_POSSIBLE, MALFORMED when empty
     */
    Attachment add(Actor actor, String filing, String kind, String fileName, InputStream content);

    /** The paper itself. */
    Content open(Actor actor, String attachment);

    /** Removes a paper. */
    void remove(Actor actor, String attachment);
}
