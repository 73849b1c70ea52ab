// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RegionDesk.Listed;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Seeding;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.itests.scene.Identities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.ServiceRegistration;

/** What is under way when a region goes is brought to its end. */
public class LeavingRegionInContainerIT extends InTheContainer {

    private volatile ServiceRegistration<RegionPlugin> registration;
    private final List<State> seen = new CopyOnWriteArrayList<>();

    @After
    public void leaveAtLast() {
        if (seen.isEmpty()) {
            registration.unregister();
        }
    }

    private void leave() {
        registration.unregister();
        seen.add(state());
    }

    private State state() {
        return service(RegionDesk.class).regions().stream()
                .filter(region -> region.code().equals(LeavingRegion.CODE))
                .map(Listed::state)
                .findFirst()
                .orElseThrow();
    }

    private Filing note(Actor employer) {
        return service(FilingDesk.class)
                .file(
                        employer,
                        new NewFiling(
                                LeavingRegion.CODE,
                                LeavingRegion.NOTE,
                                Map.of(LeavingRegion.DAY.id(), "2026-03-02"),
                                Optional.empty(),
                                Channel.ONLINE,
                                Optional.empty()));
    }

    private Actor employer() {
        return service(Seeding.class)
                .seed(new NewAccount(
                        "leaving-employer",
                        "employer",
                        Role.EMPLOYER,
                        Optional.of(LeavingRegion.CODE),
                        Optional.of(new Filing.EmployerName(Identities.company(), "employer")),
                        Optional.empty(),
                        Optional.of("leaving-employer")));
    }

    @Test
    public void a_filing_that_its_region_judges_while_it_goes_is_decided_and_the_next_one_told_to_wait() {
        registration = context.registerService(RegionPlugin.class, new LeavingRegion(this::leave), null);
        assertThat(state()).isEqualTo(State.OPEN);
        Actor employer = employer();
        Filing decided = note(employer);
        assertThat(seen).containsExactly(State.CLOSED);
        assertThat(decided.status()).isEqualTo(Status.APPROVED);
        assertThat(service(FilingDesk.class).find(employer, decided.id()).status())
                .isEqualTo(Status.APPROVED);
        assertThatThrownBy(() -> note(employer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("region-closed"));
    }
}
