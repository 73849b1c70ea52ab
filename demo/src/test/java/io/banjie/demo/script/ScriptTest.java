// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void the_example_of_the_readme_says_what_it_means() throws IOException {
        Script script = read(example());

        assertThat(script.accounts())
                .contains(new ScriptAccount(
                        "xx-clerk", "经办人", Role.CLERK, Optional.empty(), Optional.of("id of an agency of the region")));
        assertThat(script.accounts().get(0).employer()).contains(new EmployerName("92220102MA15438D0X", "某某炸鸡店"));
        ScriptFiling registration = script.filings().get(0);
        assertThat(registration.attachments())
                .containsExactly(ScriptPaper.madeUp("licence"), new ScriptPaper("photo", Optional.of("door.jpg")));
        assertThat(registration.then().get(1).toFilingAction().action()).isEqualTo(Action.APPROVE);
        assertThat(script.filings().get(2).relatesTo()).contains("zhang-new");
        assertThat(script.rosters().get(0).filings()).containsExactly("zhang-new");
    }

    private static String example() throws IOException {
        Matcher block =
                Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void what_is_left_out_is_empty() throws IOException {
        assertThat(read("{}")).isEqualTo(Script.EMPTY);
        assertThat(read("{\"filings\": [{\"key\": \"k\", \"by\": \"b\", \"type\": \"t\"}]}")
                        .filings()
                        .get(0)
                        .then())
                .isEqualTo(List.of());
    }

    @Test
    void a_word_nobody_understands_is_an_error() {
        assertThatThrownBy(() -> read("{\"filing\": []}")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new ScriptAction(
                                Optional.empty(), "agree", Optional.empty(), Optional.empty(), Optional.empty())
                        .toFilingAction())
                .hasMessageContaining("agree");
    }

    @Test
    void the_demonstration_brings_its_administrator() throws IOException {
        try (InputStream own = Script.class.getResourceAsStream("/demo/demo.json")) {
            assertThat(Script.read(own).accounts())
                    .extracting(ScriptAccount::username, ScriptAccount::role)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("admin", Role.ADMIN));
        }
    }

    private static Script read(String json) throws IOException {
        return Script.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
