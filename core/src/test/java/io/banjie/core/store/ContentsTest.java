// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path folder;

    private static byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        new Random(many).nextBytes(bytes);
        return bytes;
    }

    @OnEachDatabase
    void files_large_and_small_come_out_as_they_went_in(Database database) throws IOException {
        // The second of these ends where a slice does.
        for (int size : new int[] {1, 4 << 20, 5_000_001}) {
            byte[] bytes = bytes(size);
            Path in = Files.write(folder.resolve("in"), bytes);
            Path out = folder.resolve("out");
            String digest = Digest.of(bytes);
            assertThat(database.<Boolean>read(handle -> Contents.copy(handle, digest, out)))
                    .isFalse();

            for (int times = 0; times < 2; times++) {
                database.transaction(tx -> {
                    Contents.keep(tx, digest, in, size);
                    return digest;
                });
            }

            assertThat(database.<Boolean>read(handle -> Contents.copy(handle, digest, out)))
                    .isTrue();
            assertThat(Files.readAllBytes(out)).isEqualTo(bytes);
            assertThat(database.read(handle -> Contents.find(handle, digest)).orElseThrow())
                    .isEqualTo(bytes);
        }
    }
}
