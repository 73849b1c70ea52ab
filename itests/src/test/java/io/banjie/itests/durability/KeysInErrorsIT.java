// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.itests.server.Backend;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What a server's database says of a failure may stand in the log, so it must quote nobody's number. */
class KeysInErrorsIT {

    private static String address(Path data) throws IOException {
        Properties source = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("etc/org.ops4j.datasource-banjie.cfg"))) {
            source.load(file);
        }
        return source.getProperty("url");
    }

    @Test
    void the_error_about_a_key_that_exists_does_not_quote_it() throws IOException, SQLException {
        String address = address(Backend.POSTGRESQL.server().settings().data());
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table person (number varchar(18) primary key)");
            String insert = "insert into person values ('11010519491231002X')";
            statement.execute(insert);
            assertThatThrownBy(() -> statement.execute(insert))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .contains("person_pkey")
                    .doesNotContain("11010519491231002X");
        }
    }
}
