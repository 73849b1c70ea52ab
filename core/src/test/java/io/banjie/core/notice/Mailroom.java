// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingNotice;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.testregion.Borough;
import java.util.List;

/** A borough whose messages are sent turn by turn, as tests ask for it. */
final class Mailroom {

    static final String UNIT = "92220102MA15438D0X";
    static final String MOBILE = "13800131234";

    final Borough borough;
    final FakeChannel channel = new FakeChannel();
    final Sending sending;

    /** How far the time of a turn is ahead. */
    long nanos;

    Mailroom(Borough borough) {
        this.borough = borough;
        sending = new Sending(borough.house.database, new NoticeQueue(borough.house.clock), channel, () -> nanos);
    }

    /** Sends all that is due now. */
    void workOff() {
        boolean more = true;
        while (more) {
            more = sending.turn();
        }
    }

    /** A greeting, decided at once. */
    Filing greeted(Actor employer, String subject) {
        return borough.house.door.file(employer, borough.greeting(subject, MOBILE));
    }

    /** A joining that a clerk has approved. */
    Filing approved(Actor employer, int person) {
        return decided(employer, person, FilingAction.of(Action.APPROVE));
    }

    /** A joining that a clerk has decided. */
    Filing decided(Actor employer, int person, FilingAction decision) {
        Filing draft = borough.house.door.file(employer, borough.toldJoining(person, MOBILE));
        borough.submitted(employer, draft);
        return borough.house.door.act(borough.clerk(), draft.id(), decision);
    }

    /** The messages about a filing, as its employer reads them. */
    List<FilingNotice> notices(Actor employer, Filing filing) {
        return borough.house.door.find(employer, filing.id()).notices();
    }

    /** The only message about a filing. */
    FilingNotice notice(Actor employer, Filing filing) {
        List<FilingNotice> all = notices(employer, filing);
        if (all.size() != 1) {
            throw new AssertionError("one message, not " + all);
        }
        return all.get(0);
    }
}
