// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @OnEachDatabase
    void a_failure_tells_nothing_of_the_values(Database database) {
        keep(database, "name", "sensitive");

        assertThatThrownBy(() -> keep(database, "name", "sensitive"))
                .isInstanceOf(JdbiException.class)
                .satisfies(failed -> assertThat(Database.duplicateKey(failed)).isTrue())
                .satisfies(failed -> assertThat(failed.getMessage()).doesNotContain("sensitive"));
    }

    @Test
    void a_database_that_is_not_there_is_a_passing_problem() {
        EmbeddedDataSource absent = new EmbeddedDataSource();
        absent.setDatabaseName("memory:absent");

        assertThatThrownBy(() -> keep(new Database(absent), "name", "value"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(ProblemCode.DATABASE_UNAVAILABLE);
                    assertThat(refusal.retryAfter()).isPresent();
                });
    }

    @OnEachDatabase
    void transactions_that_lock_each_other_are_tried_again(Database database) {
        keep(database, "one", "");
        keep(database, "two", "");

        CompletableFuture<?>[] crossing = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> cross(database, number)))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(crossing).join();
        assertThat(database.<String>read(
                        handle -> handle.createQuery("select secret_value from secret where name = 'one'")
                                .mapTo(String.class)
                                .one()))
                .hasSize(4);
    }

    private static void cross(Database database, int number) {
        String first = number % 2 == 0 ? "one" : "two";
        String second = number % 2 == 0 ? "two" : "one";
        database.transaction(tx -> {
            tx.execute("update secret set secret_value = secret_value || '.' where name = ?", first);
            return tx.execute("update secret set secret_value = secret_value || '.' where name = ?", second);
        });
    }

    private static void keep(Database database, String name, String value) {
        database.transaction(tx -> tx.execute("insert into secret (name, secret_value) values (?, ?)", name, value));
    }
}
