// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabasesTest {

    @OnEachDatabase
    void each_database_is_migrated_and_its_own(Database database) {
        database.transaction(tx -> tx.execute("insert into secret (name, secret_value) values ('a', 'b')"));

        assertThat(secrets(database)).isEqualTo(1);
        assertThat(secrets(TestDatabases.derby())).isZero();
        assertThat(secrets(TestDatabases.postgres())).isZero();
    }

    private static int secrets(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from secret")
                .mapTo(Integer.class)
                .one());
    }
}
