// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people upload lies in the server's own folder while it is taken in, and a killed server leaves none of it for long. */
class LeftFilesIT {

    private static final String MARK = "340000199001010000-left-behind";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void uploads_in_transit_are_gone_when_a_killed_server_starts_again() throws IOException {
        try (ServerProcess server = ServerProcess.start(Backend.DERBY.settings("left"))) {
            Path written = server.settings().data().resolve("data");
            String token = server.as("jl-huixin")
                    .request("/")
                    .build()
                    .headers()
                    .firstValue("Authorization")
                    .orElseThrow();
            try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
                OutputStream out = socket.getOutputStream();
                out.write(("POST /api/batches HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n"
                                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                        .getBytes(UTF_8));
                out.write((MARK + "\n").repeat(100_000).getBytes(UTF_8));
                out.flush();
                Patience.until(
                        "the upload on disk", SOON, () -> !marked(written).isEmpty());
                server.kill();
            }
            Path beingRead = Files.createDirectories(written.resolve("tmp/banjie-batch-1"));
            Files.writeString(beingRead.resolve("a.file"), MARK);
            assertThat(marked(written)).hasSizeGreaterThan(1);

            server.restart();

            assertThat(marked(written)).isEmpty();
        }
    }

    /** The files that hold what was uploaded. */
    private static List<Path> marked(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("cache")))
                    .filter(LeftFilesIT::isMarked)
                    .toList();
        } catch (IOException | UncheckedIOException changing) {
            return List.of();
        }
    }

    private static boolean isMarked(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(MARK);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
