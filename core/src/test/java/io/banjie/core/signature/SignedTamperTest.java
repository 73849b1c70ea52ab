// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static io.banjie.core.signature.SignedHouse.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.FilingSignature.State;
import io.banjie.api.desk.JournalEntry;
import io.banjie.core.signature.Signer.Keys;
import io.banjie.core.store.Database;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a signed filing past the desks is found out by the next reader. */
class SignedTamperTest {

    private static final String PERSON = "11010519491231002X";

    @TempDir
    private Path folder;

    private SignedHouse house;
    private Filing filing;

    private void fileUnder(Database database, boolean attested) {
        house = new SignedHouse(database, folder);
        Signer signer = house.signer(SHOP, Keys.SM2);
        filing = attested
                ? house.house.door.file(
                        house.signedIn(signer), SignedHouse.joining(SignedHouse.answers(PERSON), Optional.empty()))
                : house.file(signer, SignatureAlgorithm.SM2, SignedHouse.answers(PERSON));
        assertThat(state()).isEqualTo(State.VALID);
    }

    private State state() {
        Filing read = house.house.door.find(house.shop, filing.id());
        JournalEntry entry = house.house.door.journal(house.shop, filing.id()).get(0);
        FilingSignature signature = read.signature().orElseThrow();
        assertThat(entry.signature()).contains(signature);
        if (signature.state() == State.TAMPERED) {
            assertThat(entry.verified()).isFalse();
        }
        return signature.state();
    }

    private String column(String table, String column) {
        String key = table.equals("filing") ? "id" : "filing";
        return house.house.database.read(
                handle -> handle.createQuery("select " + column + " from " + table + " where " + key + " = ?")
                        .bind(0, filing.id())
                        .mapTo(String.class)
                        .one());
    }

    private void put(String table, String column, String value) {
        String key = table.equals("filing") ? "id" : "filing";
        house.house.database.transaction(tx ->
                tx.execute("update " + table + " set " + column + " = ? where " + key + " = ?", value, filing.id()));
    }

    private static String turned(String text, int at) {
        return text.substring(0, at)
                + (char) (text.charAt(at) == '9' ? '8' : text.charAt(at) + 1)
                + text.substring(at + 1);
    }

    @OnEachDatabase
    void any_character_of_the_answers_that_is_changed_is_shown(Database database) {
        fileUnder(database, false);
        assertEachAnswerIsGuarded();
    }

    @Test
    void what_the_platform_attested_is_guarded_as_well() {
        fileUnder(TestDatabases.derby(), true);
        assertEachAnswerIsGuarded();
    }

    private void assertEachAnswerIsGuarded() {
        String answers = column("filing", "answers");
        Map<String, Object> said = Json.readObject(answers);
        said.forEach((field, value) -> {
            for (int at = 0; at < value.toString().length(); at++) {
                Map<String, Object> altered = new HashMap<>(said);
                altered.put(field, turned(value.toString(), at));
                put("filing", "answers", Json.write(altered));
                assertThat(state()).as("%s at %s", field, at).isEqualTo(State.TAMPERED);
            }
            Map<String, Object> fewer = new HashMap<>(said);
            fewer.remove(field);
            put("filing", "answers", Json.write(fewer));
            assertThat(state()).as("without %s", field).isEqualTo(State.TAMPERED);
        });
        put("filing", "answers", answers);
        assertThat(state()).isEqualTo(State.VALID);
    }

    @Test
    void any_character_of_the_signature_that_is_changed_is_shown() {
        fileUnder(TestDatabases.derby(), false);
        String kept = column("submission", "signature");
        for (int at = 0; at < kept.length(); at++) {
            put("submission", "signature", turned(kept, at));
            assertThat(state()).as("at %s", at).isEqualTo(State.TAMPERED);
        }
        for (String other : new String[] {"", "null", "[]", "{}", "{\"algorithm\":\"SM3withSM2\"}"}) {
            put("submission", "signature", other);
            assertThat(state()).isEqualTo(State.TAMPERED);
        }
        put("submission", "signature", null);
        assertThat(state()).isEqualTo(State.TAMPERED);
        put("submission", "signature", kept);
        assertThat(state()).isEqualTo(State.VALID);
    }

    @Test
    void the_signature_of_another_filing_is_found() {
        fileUnder(TestDatabases.derby(), false);
        Filing mine = filing;
        filing = house.file(
                house.signer(SHOP, Keys.SM2), SignatureAlgorithm.SM2, SignedHouse.answers("220102199003071235"));
        String others = column("submission", "signature");
        filing = mine;

        put("submission", "signature", others);

        assertThat(state()).isEqualTo(State.TAMPERED);
    }

    /** The journal's hashes need no key: whoever may write to all tables can make a chain of them that fits. */
    @Test
    void answers_that_are_changed_with_the_journal_written_anew_are_found_by_what_was_signed() {
        fileUnder(TestDatabases.derby(), false);
        Map<String, Object> answers = new HashMap<>(Json.readObject(column("filing", "answers")));
        Object pay = answers.put("pay", "9900.00");
        forge(answers);
        assertThat(state()).isEqualTo(State.TAMPERED);

        answers.remove("pay");
        forge(answers);
        assertThat(state()).isEqualTo(State.TAMPERED);

        answers.put("pay", pay);
        forge(answers);
        assertThat(state()).isEqualTo(State.VALID);
    }

    private void forge(Map<String, Object> answers) {
        Map<String, Object> body = new HashMap<>(Json.readObject(column("journal", "body")));
        body.put("answersDigest", Digest.of(Json.canonical(answers)));
        String text = Json.canonical(body);
        String hash = Digest.of("\n" + text);
        put("journal", "body", text);
        put("journal", "hash", hash);
        put("filing", "journal_head", hash);
        put("filing", "answers", Json.write(answers));
    }

    @Test
    void what_the_filing_is_about_cannot_be_changed_beside_the_answers() {
        fileUnder(TestDatabases.derby(), false);

        put("filing", "worker_name", "李四");
        assertThat(state()).isEqualTo(State.TAMPERED);
        put("filing", "worker_name", "张三");
        put("filing", "id_number", "220102199003071235");
        assertThat(state()).isEqualTo(State.TAMPERED);
        put("filing", "id_number", PERSON);
        assertThat(state()).isEqualTo(State.VALID);
    }

    @Test
    void an_attestation_by_another_key_is_found() {
        fileUnder(TestDatabases.derby(), true);

        house.house.database.transaction(
                tx -> tx.execute("update secret set secret_value = ? where name = 'attestation-key'", "12".repeat(32)));
        house = new SignedHouse(house.house.database, folder);

        assertThat(state()).isEqualTo(State.TAMPERED);
    }
}
