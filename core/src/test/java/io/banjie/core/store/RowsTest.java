// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;

class RowsTest {

    private static final Rows.Sql KEEP = Rows.Sql.insert("secret", List.of("name", "secret_value"));

    @OnEachDatabase
    void of_many_rows_none_is_left_out_and_none_is_mixed_up(Database database) {
        keep(database, 0, 64 + 64 + 8 + 3);

        List<String> kept = database.read(
                handle -> handle.createQuery("select name, secret_value from secret where name like 'row-%'")
                        .map((row, context) -> row.getString("name") + "=" + row.getString("secret_value"))
                        .list());

        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 139)
                        .mapToObj(number -> "row-%d=value-%d".formatted(number, number))
                        .toList());
    }

    @OnEachDatabase
    void one_row_that_exists_keeps_all_out_and_says_so(Database database) {
        keep(database, 70, 1);

        assertThatThrownBy(() -> keep(database, 0, 100))
                .isInstanceOf(JdbiException.class)
                .satisfies(failed -> assertThat(Database.duplicateKey(failed)).isTrue());
        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("select count(*) from secret where name like 'row-%'")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(1);
    }

    private static void keep(Database database, int first, int many) {
        database.transaction(tx -> {
            Rows rows = new Rows(tx);
            IntStream.range(first, first + many).forEach(number -> rows.add(KEEP, "row-" + number, "value-" + number));
            rows.write();
            return rows;
        });
    }
}
