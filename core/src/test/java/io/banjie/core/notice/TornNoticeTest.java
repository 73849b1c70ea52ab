// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.Borough;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A node dies between any two statements of a decision: it stands with its message, or neither is there. */
class TornNoticeTest {

    private static final int SEVERAL = 2;

    private int left = Integer.MAX_VALUE;

    private void cut(String sql) throws SQLException {
        left = Math.max(left - 1, -1);
        if (left < 0) {
            throw new SQLException("the line is cut before " + sql.length(), "08006");
        }
    }

    @Test
    void whereverANodeDiesWithDerby() {
        diesEverywhere(TestDatabases.derbySource());
    }

    @Test
    void whereverANodeDiesWithPostgresql() {
        diesEverywhere(TestDatabases.postgresSource());
    }

    private void diesEverywhere(DataSource source) {
        Mailroom room = new Mailroom(new Borough(new Database(source)));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Borough doomed = new Borough(new Database(WatchedSource.of(source, this::cut)));
        int spared = 0;
        boolean survived = false;
        for (; !survived; spared++) {
            Filing draft = room.borough.house.door.file(employer, room.borough.toldJoining(spared, Mailroom.MOBILE));
            room.borough.submitted(employer, draft);
            left = spared;
            survived = approves(doomed, draft) && left > 0;
            left = Integer.MAX_VALUE;

            Filing after = room.borough.house.door.find(employer, draft.id());
            assertThat(after.notices()).hasSize(after.status() == Status.APPROVED ? 1 : 0);
        }
        assertThat(spared).as("statements").isGreaterThan(SEVERAL);
        room.workOff();
        assertThat(room.channel.given).doesNotHaveDuplicates().isNotEmpty();
    }

    private static boolean approves(Borough doomed, Filing filing) {
        try {
            doomed.house.door.act(doomed.clerk(), filing.id(), FilingAction.of(Action.APPROVE));
            return true;
        } catch (Refusal cut) {
            return false;
        }
    }
}
