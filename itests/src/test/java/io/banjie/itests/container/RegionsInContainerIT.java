// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RegionDesk.Listed;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.region.Traffic;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerSettings;
import java.lang.ref.WeakReference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A region opens, closes and changes with its bundle, whatever happens to that in the framework. */
public class RegionsInContainerIT extends InTheContainer {

    private RegionBundle original;
    private Bundle bundle;

    @Before
    public void install() throws BundleException {
        original = new RegionBundle(context, "jilin");
        bundle = original.start();
        await(State.OPEN, original.version());
        awaitDemonstration();
    }

    @After
    public void uninstall() throws BundleException {
        for (Bundle installed : ours()) {
            if (installed.getSymbolicName().equals(bundle.getSymbolicName())) {
                installed.uninstall();
            }
        }
        await(State.CLOSED);
    }

    private Optional<Listed> region() {
        return service(RegionDesk.class).regions().stream()
                .filter(region -> region.code().equals(Jilin.REGION))
                .findFirst();
    }

    private void await(State state) {
        Patience.until(
                "the region " + state, SOON, () -> region().map(Listed::state).equals(Optional.of(state)));
    }

    private void await(State state, String version) {
        await(state);
        Patience.until("the region in " + version, SOON, () -> region().map(Listed::version)
                .equals(Optional.of(version)));
    }

    private static Answer hire(Caller employer) {
        OffsetDateTime today = OffsetDateTime.parse(ServerSettings.NOW);
        return employer.file(
                Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", Identities.woman(), today.toLocalDate()));
    }

    @Test
    public void while_it_is_open_every_check_of_the_server_is_content() {
        assertThat(outside().get("/health").expect(200).text().lines())
                // The one that is only made to leave may have left already.
                .filteredOn(line -> !line.contains(LeavingRegion.CODE))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("OK"));
    }

    @Test
    public void it_opens_and_closes_as_often_as_its_bundle_starts_and_stops() throws BundleException {
        Caller employer = as("jl-huixin");
        for (int times = 0; times < 5; times++) {
            bundle.stop();
            await(State.CLOSED, original.version());
            hire(employer).refused(503, "region-closed");
            bundle.start();
            await(State.OPEN, original.version());
            hire(employer).expect(201);
        }
    }

    @Test
    public void an_updated_bundle_takes_its_place_and_nobody_who_asks_for_something_else_notices()
            throws BundleException {
        Caller employer = as("jl-huixin");
        RegionBundle newer = original.higher(1);
        try (Traffic sessions = new Traffic(() -> employer.get("/api/session"));
                Traffic lists = new Traffic(() -> employer.get("/api/filings?region=" + Jilin.REGION));
                Traffic declared = new Traffic(() -> outside().get("/api/regions/" + Jilin.REGION))) {
            newer.replace(bundle, original);
            await(State.OPEN, newer.version());
            assertThat(hire(employer).expect(201).json().path("pluginVersion").asText())
                    .isEqualTo(newer.version());
            for (Traffic traffic : List.of(sessions, lists, declared)) {
                Patience.until("traffic", SOON, () -> traffic.calls() > 0);
                assertThat(traffic.failures()).isEmpty();
            }
        }
    }

    @Test
    public void beside_a_higher_version_the_old_one_goes_without_one_refused_filing() throws BundleException {
        Caller employer = as("jl-huixin");
        RegionBundle newer = original.higher(2);
        try (Traffic filings = new Traffic(() -> hire(employer))) {
            Patience.until("filings in the old version", SOON, () -> filings.calls() > 0);
            newer.start();
            await(State.OPEN, newer.version());
            bundle.uninstall();
            int seen = filings.calls();
            Patience.until("filings in the new version", SOON, () -> filings.calls() > seen + 3);
            assertThat(filings.failures()).isEmpty();
        }
        assertThat(region().map(Listed::version)).contains(newer.version());
    }

    @Test
    public void when_the_higher_version_goes_the_lower_one_serves_again() throws BundleException {
        RegionBundle newer = original.higher(3);
        Bundle beside = newer.start();
        await(State.OPEN, newer.version());
        beside.uninstall();
        await(State.OPEN, original.version());
    }

    @Test
    public void of_a_bundle_that_has_gone_not_one_class_stays_in_memory() throws BundleException {
        hire(as("jl-huixin")).expect(201);
        WeakReference<ClassLoader> classes =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        await(State.CLOSED);
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        Patience.until("its classes gone", SOON, () -> {
            System.gc();
            return classes.get() == null;
        });
    }
}
