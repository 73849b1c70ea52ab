// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Refusal;
import io.banjie.core.code.NationalLists;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OpenRegionsTest {

    @Test
    void a_database_that_is_gone_for_a_moment_at_the_start_leaves_no_region_unknown() {
        DataSource source = TestDatabases.derbySource();
        House before = new House(new Database(source));
        AtomicBoolean gone = new AtomicBoolean(true);
        Database flickering = new Database(WatchedSource.of(source, sql -> {
            if (gone.get()) {
                throw new SQLException("gone", "08006");
            }
        }));

        OpenRegions after =
                new OpenRegions(new RegionArchive(flickering, before.clock), NationalLists.bundled(), before.clock);
        assertThatThrownBy(after::all).isInstanceOf(Refusal.class);
        gone.set(false);

        assertThat(after.all()).extracting(Region::code).containsExactly(TestRegion.CODE);
        assertThat(after.known(TestRegion.CODE)).isPresent();
        assertThat(after.open(TestRegion.CODE)).isEmpty();
    }
}
