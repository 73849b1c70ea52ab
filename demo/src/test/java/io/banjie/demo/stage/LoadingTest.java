// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.SignIn;
import io.banjie.demo.certificate.Certificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {

    private static final String SCRIPT =
            """
            {
              "accounts": [
                {"username": "shop", "displayName": "Shop", "role": "EMPLOYER",
                 "employer": {"uscc": "92220102MA15438D0X", "name": "Fried Chicken"}},
                {"username": "clerk", "displayName": "Clerk", "role": "CLERK", "agency": "city"}
              ],
              "filings": [
                {"key": "first", "by": "shop", "type": "hire", "answers": {"from": "today-1d"},
                 "attachments": [{"kind": "licence", "file": "licence.png"}],
                 "then": [{"action": "submit"}, {"by": "clerk", "action": "approve", "opinion": "good"}]},
                {"key": "second", "by": "shop", "type": "renewal", "relatesTo": "first"}
              ],
              "rosters": [{"key": "roster", "by": "shop", "kind": "NEW", "filings": ["first", "second"]}]
            }
            """;

    private static final List<String> ALL = List.of(
            "shop file hire",
            "shop add licence.png to filing-1",
            "shop submit filing-1 ",
            "clerk approve filing-1 good",
            "shop file renewal",
            "shop save NEW [filing-1, filing-2]");

    @TempDir
    private Path folder;

    private final FakeHouse house = new FakeHouse();
    private final Props props = new MapProps(Map.of("demo.json", SCRIPT, "licence.png", "pixels", "sample.csv", "a,b"));
    private Loading loading;

    @BeforeEach
    void open() {
        loading = new Loading(
                house.desks(),
                "secret of all",
                new Handouts(folder),
                new Certificates(
                        folder.resolve("certificates"), folder.resolve("etc"), "secret of all", Clock.systemUTC()));
    }

    @Test
    void a_script_is_played_in_order() throws IOException {
        assertThat(loading.region(FakeHouse.REGION, props)).contains(List.of());

        assertThat(house.done).isEqualTo(ALL);
        assertThat(house.accounts.get("clerk").region()).contains(FakeHouse.REGION);
        assertThat(house.accounts.get("clerk").agency()).contains("city");
        assertThat(house.accounts.get("shop").password()).contains("secret of all");
        assertThat(house.filed.get("filing-2").relatesTo()).contains("filing-1");
    }

    @Test
    void a_roster_is_saved_before_what_builds_on_its_filings() throws IOException {
        Props onRoster = new MapProps(
                Map.of("demo.json", SCRIPT.replace("[\"first\", \"second\"]", "[\"first\"]"), "licence.png", "pixels"));

        assertThat(loading.region(FakeHouse.REGION, onRoster)).contains(List.of());

        assertThat(house.done).containsSubsequence("shop save NEW [filing-1]", "shop file renewal");
    }

    @Test
    void days_are_counted_in_the_regions_zone() throws IOException {
        loading.region(FakeHouse.REGION, props);

        assertThat(house.filed.get("filing-1").answers()).containsEntry("from", "2026-03-01");
    }

    @Test
    void what_was_loaded_is_not_loaded_again() throws IOException {
        loading.region(FakeHouse.REGION, props);
        house.done.clear();

        assertThat(loading.region(FakeHouse.REGION, props)).contains(List.of());

        assertThat(house.done).isEmpty();
    }

    @Test
    void a_kill_between_doing_and_remembering_loads_nothing_twice() throws IOException {
        house.forgets = Optional.of("990000/first");
        assertThatThrownBy(() -> loading.region(FakeHouse.REGION, props)).isInstanceOf(Refusal.class);

        loading.region(FakeHouse.REGION, props);

        assertThat(house.done).isEqualTo(ALL);
    }

    @Test
    void what_is_refused_stops_only_what_builds_on_it() throws IOException {
        house.refuses = Optional.of("approve filing-1 good");

        Optional<List<String>> refused = loading.region(FakeHouse.REGION, props);

        assertThat(refused.orElseThrow())
                .containsExactly(
                        "first: invalid-answers", "second: no filing first above", "roster: no filing first above");
        house.refuses = Optional.empty();
        assertThat(loading.region(FakeHouse.REGION, props)).contains(List.of());
        assertThat(house.done).isEqualTo(ALL);
    }

    @Test
    void a_region_that_closes_meanwhile_is_waited_for() throws IOException {
        house.refuses = Optional.of("file renewal");
        house.refusal = ProblemCode.REGION_CLOSED;
        assertThatThrownBy(() -> loading.region(FakeHouse.REGION, props)).isInstanceOf(Refusal.class);

        house.open = false;
        assertThat(loading.region(FakeHouse.REGION, props)).isEmpty();
        assertThat(loading.region("123456", props)).isEmpty();
    }

    @Test
    void a_region_without_a_script_has_nothing_to_load() throws IOException {
        assertThat(loading.region(FakeHouse.REGION, new MapProps(Map.of()))).contains(List.of());
        assertThat(house.done).isEmpty();
    }

    @Test
    void accounts_and_sample_files_are_laid_out_for_people() throws IOException {
        loading.platform(new MapProps(Map.of(
                "demo.json",
                "{\"accounts\": [{\"username\": \"admin\", \"displayName\": \"Admin\", \"role\": \"ADMIN\"}]}")));
        loading.region(FakeHouse.REGION, props);

        assertThat(house.accounts.get("admin").role()).isEqualTo(Role.ADMIN);
        assertThat(house.accounts.get("admin").region()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("accounts.txt")))
                .extracting(line -> line.split(" ")[0])
                .containsExactly("admin", "clerk", "shop");
        assertThat(folder.resolve("990000/sample.csv")).hasContent("a,b");
        assertThat(folder.resolve("990000/demo.json")).doesNotExist();
    }

    @Test
    void employers_of_a_region_that_signs_in_by_certificate_alone_get_one() throws IOException {
        house.signIn = Set.of(SignIn.PASSWORD, SignIn.CERTIFICATE);
        loading.region(FakeHouse.REGION, props);
        assertThat(folder.resolve("certificates")).doesNotExist();

        house.signIn = Set.of(SignIn.CERTIFICATE);
        loading.region(FakeHouse.REGION, props);

        assertThat(folder.resolve("certificates/shop.p12")).exists();
        assertThat(folder.resolve("certificates/clerk.p12")).doesNotExist();
        assertThat(folder.resolve("accounts.txt")).content().contains("(demo/certificates/shop.p12)");
    }

    private record MapProps(Map<String, String> files) implements Props {
        @Override
        public List<String> names() {
            return List.copyOf(files.keySet());
        }

        @Override
        public Optional<byte[]> read(String name) {
            return Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
