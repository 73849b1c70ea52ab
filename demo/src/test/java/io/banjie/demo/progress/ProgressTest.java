// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Progress progress = new Progress();

    @Test
    void it_is_loading_until_the_last_part_is_there() {
        progress.begin("990000");
        assertThat(progress.lines()).containsExactly(line(Level.OK, "loading 990000; platform"));

        progress.end(Progress.PLATFORM, List.of());
        assertThat(progress.lines()).containsExactly(line(Level.OK, "loading 990000"));

        progress.end("990000", List.of());
        assertThat(progress.lines()).containsExactly(line(Level.OK, "loaded 990000; platform"));
    }

    @Test
    void what_was_refused_is_named_when_all_is_done() {
        progress.begin("990000");
        progress.end("990000", List.of("one: forbidden", "two: not-found"));
        assertThat(progress.lines()).containsExactly(line(Level.OK, "loading platform"));

        progress.end(Progress.PLATFORM, List.of());

        assertThat(progress.lines())
                .containsExactly(line(Level.WARNING, "failed 990000 one: forbidden, two: not-found"));
    }

    @Test
    void a_new_version_of_a_region_is_loaded_again() {
        progress.end(Progress.PLATFORM, List.of());
        progress.begin("990000");
        progress.end("990000", List.of());

        progress.begin("990000");

        assertThat(progress.lines()).containsExactly(line(Level.OK, "loading 990000"));
    }

    private static Line line(Level level, String message) {
        return new Line("demonstration", level, message);
    }
}
