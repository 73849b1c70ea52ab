// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.testregion.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustHealthTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final TestClock machine = new TestClock(NOW);
    private TrustFolder trusted;
    private TestAuthority authority;

    @BeforeEach
    void open() {
        trusted = new TrustFolder(folder);
        authority = TestAuthority.root(Kind.EC, "Authority", NOW.minusSeconds(60));
    }

    private List<Line> lines() {
        return new TrustHealth(trusted.judge(true, machine), new ProfileRegions()).lines();
    }

    private void assertWarning(String message) {
        assertThat(lines()).containsExactly(new Line("certificates", Level.WARNING, message));
    }

    @Test
    void a_region_that_signs_in_by_certificate_needs_an_authority() {
        assertWarning("no authority is configured, nobody can sign in by certificate");
    }

    @Test
    void an_authority_needs_a_current_list() {
        trusted.trust(authority);
        assertWarning("no current revocation list of CN=Authority");

        trusted.put(authority.revoking(NOW.minusSeconds(60)));
        assertThat(lines()).containsExactly(new Line("certificates", Level.OK, "1 authorities, all lists current"));

        machine.pass(Duration.ofDays(7));
        assertWarning("no current revocation list of CN=Authority");
    }

    @Test
    void an_authority_that_expired_is_told() {
        trusted.trust(authority);
        machine.pass(Duration.ofDays(3651));

        assertWarning("CN=Authority has expired or is not valid yet");
    }
}
