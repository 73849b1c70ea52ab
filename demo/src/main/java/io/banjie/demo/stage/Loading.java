// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.demo.progress.Progress;
import io.banjie.demo.script.Script;
import io.banjie.demo.script.ScriptAccount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Loads parts of the demonstration; what was loaded before is passed over. */
final class Loading {

    private final Desks desks;
    private final String password;
    private final Handouts handouts;

    Loading(Desks desks, String password, Handouts handouts) {
        this.desks = desks;
        this.password = password;
        this.handouts = handouts;
    }

    /**
     * Loads the accounts that belong to no region.
     *
     * @throws Refusal when it should be tried again later
     */
    void platform(Props props) throws IOException {
        Script script = script(props);
        for (ScriptAccount account : script.accounts()) {
            desks.seeding().seed(account.in(Optional.empty(), password));
        }
        handouts.lay(Progress.PLATFORM, script, props);
    }

    /**
     * Loads a region's part.
     *
     * @return what was refused, or nothing while the region is not open
     * @throws Refusal when it should be tried again later
     */
    Optional<List<String>> region(String code, Props props) throws IOException {
        Optional<ZoneId> zone = zoneWhenOpen(code);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        Script script = script(props);
        List<String> refused = new Performance(desks, code, zone.get(), props).play(script, password);
        handouts.lay(code, script, props);
        return Optional.of(refused);
    }

    private Optional<ZoneId> zoneWhenOpen(String code) {
        return desks.regions()
                .region(code)
                .filter(region -> region.listed().state() == State.OPEN)
                .map(RegionDesk.Declared::profile)
                .map(profile -> profile.timeZone());
    }

    /** Whether what was refused may go well a little later: the region or the database is away. */
    static boolean passes(Refusal refusal) {
        return refusal.problem() == ProblemCode.REGION_CLOSED || refusal.problem() == ProblemCode.DATABASE_UNAVAILABLE;
    }

    private static Script script(Props props) throws IOException {
        Optional<byte[]> file = props.read(Script.FILE);
        return file.isPresent() ? Script.read(new ByteArrayInputStream(file.get())) : Script.EMPTY;
    }
}
