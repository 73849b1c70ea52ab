// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.Seeding;
import io.banjie.itests.server.Patience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.After;
import org.junit.Test;

/** The demonstration is a feature that can be taken out and put in, and nothing of it stays behind. */
public class DemonstrationInContainerIT extends InTheContainer {

    private static final String DEMONSTRATION = "banjie-demo";
    private static final EnumSet<FeaturesService.Option> IN_SERVICE =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    /** Its configuration is what opens the core's door for accounts that are given and not made. */
    private static final EnumSet<FeaturesService.Option> WITH_ITS_CONFIGURATION =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles, FeaturesService.Option.DeleteConfigurations);

    @Inject
    private FeaturesService features;

    @After
    public void put_in_again() throws Exception {
        features.installFeature(DEMONSTRATION, IN_SERVICE);
    }

    private boolean offered(Class<?> type) {
        return context.getServiceReference(type) != null;
    }

    @Test
    public void taken_out_it_leaves_no_clock_no_door_for_accounts_and_a_server_that_serves() throws Exception {
        features.uninstallFeature(DEMONSTRATION, WITH_ITS_CONFIGURATION);
        assertThat(ours()).noneMatch(bundle -> bundle.getSymbolicName().equals("io.banjie.demo"));
        assertThat(offered(ClockDesk.class)).isFalse();
        Patience.until("the door for accounts closed", SOON, () -> !offered(Seeding.class));
        assertThat(service(Clock.class).instant())
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(5)),
                        Instant.now().plus(Duration.ofMinutes(5)));
        assertThat(outside().get("/health").expect(200).text()).doesNotContain("demonstration");
        outside().get("/api/regions").expect(200);
        as("admin").get("/api/demo/clock").refused(404, "not-found");

        put_in_again();
        awaitDemonstration();
        as("admin").get("/api/demo/clock").expect(200);
        assertThat(offered(Seeding.class)).isTrue();
    }
}
