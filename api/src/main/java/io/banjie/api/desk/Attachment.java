// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A paper that a filing asks for, and whether it is there.
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param required whether submission needs it
 * @param uploaded whether it is there
 * @param id its id, when there
 * @param fileName the name it was uploaded under, when there
 * @param mediaType what it is, when there
 * @param size bytes, 0 when not there
 * @param uploadedAt when, when there
 */
public record Attachment(
        String kind,
        String label,
        boolean required,
        boolean uploaded,
        Optional<String> id,
        Optional<String> fileName,
        Optional<String> mediaType,
        long size,
        Optional<Instant> uploadedAt) {}
