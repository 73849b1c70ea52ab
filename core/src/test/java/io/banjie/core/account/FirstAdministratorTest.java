// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Session;
import io.banjie.core.session.Reception;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @OnEachDatabase
    void an_empty_database_gets_an_administrator_whose_password_is_told_once(Database database) throws IOException {
        Reception reception = new Reception(database, folder);

        assertThat(first(reception).makeWhereNobodyIs()).isTrue();
        assertThat(first(reception).makeWhereNobodyIs()).isFalse();

        List<String> note = Files.readAllLines(reception.note.file());
        assertThat(note).hasSize(2).startsWith("admin");
        assertThat(console.toString(StandardCharsets.UTF_8)).containsOnlyOnce(note.get(1));
        Session session = reception.sessions.signIn("admin", note.get(1), Reception.ORIGIN);
        assertThat(session.actor().mustChangePassword()).isTrue();
    }

    @Test
    void the_note_can_be_read_by_its_owner_alone() throws IOException {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        first(reception).makeWhereNobodyIs();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reception.note.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_note_is_thrown_away_when_the_password_was_changed() throws IOException {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        first(reception).makeWhereNobodyIs();
        String given = Files.readAllLines(reception.note.file()).get(1);
        reception.shop("shop");
        Session shop = reception.signIn("shop");

        reception.sessions.changePassword(shop.actor(), shop.token(), Reception.PASSWORD, "another horse battery");
        assertThat(reception.note.file()).exists();
        Session session = reception.sessions.signIn("admin", given, Reception.ORIGIN);
        reception.sessions.changePassword(session.actor(), session.token(), given, "one of my own choice");

        assertThat(reception.note.file()).doesNotExist();
    }

    @Test
    void where_there_is_any_account_nobody_is_made() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");

        assertThat(first(reception).makeWhereNobodyIs()).isFalse();
        assertThat(reception.note.file()).doesNotExist();
        assertThat(console.size()).isZero();
    }

    @OnEachDatabase
    void of_several_nodes_that_start_at_once_one_makes_it(Database database) {
        List<Reception> nodes = IntStream.range(0, 4)
                .mapToObj(node -> new Reception(database, folderOf(node)))
                .toList();

        List<CompletableFuture<Boolean>> made = nodes.stream()
                .map(node -> CompletableFuture.supplyAsync(() -> first(node).makeWhereNobodyIs()))
                .toList();

        assertThat(made.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(nodes.stream().filter(node -> Files.exists(node.note.file())))
                .hasSize(1);
    }

    private Path folderOf(int node) {
        try {
            return Files.createDirectories(folder.resolve("node" + node));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private FirstAdministrator first(Reception reception) {
        return new FirstAdministrator(
                reception.database,
                reception.hashing,
                reception.note,
                reception.platform,
                new PrintStream(console, true, StandardCharsets.UTF_8));
    }
}
