// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.List;
import java.util.Objects;

/**
 * A paper that is asked for.
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param required whether submission needs it
 * @param accept media types that are taken; the content must be what the type says
 * @param maxBytes greatest size
 */
public record AttachmentKind(String kind, String label, boolean required, List<String> accept, long maxBytes) {

    private static final long FIVE_MEBIBYTES = 5L * 1024 * 1024;

    public AttachmentKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        accept = List.copyOf(accept);
    }

    /** A required picture or scan: JPEG, PNG or PDF of at most 5 MiB. */
    public static AttachmentKind scan(String kind, String label) {
        return new AttachmentKind(
                kind, label, true, List.of("image/jpeg", "image/png", "application/pdf"), FIVE_MEBIBYTES);
    }

    /** The same, not required. */
    public AttachmentKind optional() {
        return new AttachmentKind(kind, label, false, accept, maxBytes);
    }
}
