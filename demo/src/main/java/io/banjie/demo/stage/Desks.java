// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.AttachmentDesk;
import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.desk.Seeding;

/** The desks the demonstration goes to, like anybody else. */
record Desks(
        Seeding seeding,
        FilingDesk filings,
        AttachmentDesk attachments,
        RosterDesk rosters,
        RegionDesk regions,
        ClockDesk clock) {}
