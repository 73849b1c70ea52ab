// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import io.banjie.api.desk.Health;
import io.banjie.api.region.SignIn;
import io.banjie.core.region.Regions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether employers can sign in by certificate: a line where a region wants that or an operator prepared it. */
@Component(service = Health.class)
public final class TrustHealth implements Health {

    private final CertificateJudge judge;
    private final Regions regions;

    /** A look at the judge's files. */
    @Activate
    public TrustHealth(@Reference CertificateJudge judge, @Reference Regions regions) {
        this.judge = Objects.requireNonNull(judge, "judge");
        this.regions = Objects.requireNonNull(regions, "regions");
    }

    @Override
    public List<Line> lines() {
        Trust trust = judge.trust();
        List<String> problems = new ArrayList<>(trust.problems());
        trust.authorities().forEach(authority -> look(authority, trust, problems));
        boolean wanted = regions.all().stream()
                .anyMatch(region -> region.declaration().profile().signIn().contains(SignIn.CERTIFICATE));
        if (trust.authorities().isEmpty() && wanted) {
            problems.add("no authority is configured, nobody can sign in by certificate");
        }
        if (!problems.isEmpty()) {
            return List.of(new Line("certificates", Level.WARNING, String.join("; ", problems)));
        }
        return trust.authorities().isEmpty()
                ? List.of()
                : List.of(new Line(
                        "certificates", Level.OK, trust.authorities().size() + " authorities, all lists current"));
    }

    private void look(X509Certificate authority, Trust trust, List<String> problems) {
        Instant now = judge.now();
        String name = authority.getSubjectX500Principal().getName();
        if (!IssuerPath.validAt(authority, now)) {
            problems.add(name + " has expired or is not valid yet");
        } else if (judge.listsRequired()
                && trust.lists().stream().noneMatch(list -> list.isOf(authority) && list.current(now))) {
            problems.add("no current revocation list of " + name);
        }
    }
}
