// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Message;
import io.banjie.api.notice.NotificationChannel;
import io.banjie.core.store.Json;
import io.banjie.core.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/**
 * Lays each message into a folder as a file of its own, named by its id, so that a repetition replaces it and none is read
 * half written; for other software that fetches them there, and for looking at.
 */
final class FolderChannel implements NotificationChannel {

    private final Path folder;
    private final Messages messages = new Messages(FolderChannel.class);

    FolderChannel(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    @Override
    public Delivery deliver(Message message) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("." + message.id());
            Files.writeString(unfinished, Json.write(message) + "\n", StandardCharsets.UTF_8);
            Files.move(unfinished, folder.resolve(message.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
            return Delivery.accepted();
        } catch (IOException full) {
            return Delivery.postponed(messages.of("folder.unwritable", Map.of()));
        }
    }
}
