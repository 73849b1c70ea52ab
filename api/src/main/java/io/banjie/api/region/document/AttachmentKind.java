// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Picture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper that is asked for.
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param required whether submission needs it
 * @param accept media types that are taken; the content must be what the type says
 * @param maxBytes greatest size
 * @param picture what more it must be, where it is the picture of a photo field
 */
public record AttachmentKind(
        String kind, String label, boolean required, List<String> accept, long maxBytes, Optional<Picture> picture) {

    private static final long FIVE_MEBIBYTES = 5L * 1024 * 1024;

    public AttachmentKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(picture, "picture");
        accept = List.copyOf(accept);
    }

    /** A paper of these types and of at most so many bytes. */
    public AttachmentKind(String kind, String label, boolean required, List<String> accept, long maxBytes) {
        this(kind, label, required, accept, maxBytes, Optional.empty());
    }

    /**
     * The picture that a photo field asks for.
     *
     * @param photo a field of type photo
     */
    public static AttachmentKind of(Field photo) {
        Picture picture = photo.picture()
                .orElseThrow(() -> new IllegalArgumentException(photo.id() + " is no photo with limits"));
        return new AttachmentKind(
                photo.id(),
                photo.label(),
                photo.required(),
                picture.mediaTypes(),
                picture.mostBytes(),
                Optional.of(picture));
    }

    /** A required picture or scan: JPEG, PNG or PDF of at most 5 MiB. */
    public static AttachmentKind scan(String kind, String label) {
        return new AttachmentKind(
                kind, label, true, List.of("image/jpeg", "image/png", "application/pdf"), FIVE_MEBIBYTES);
    }

    /** The same, not required. */
    public AttachmentKind optional() {
        return new AttachmentKind(kind, label, false, accept, maxBytes, picture);
    }
}
