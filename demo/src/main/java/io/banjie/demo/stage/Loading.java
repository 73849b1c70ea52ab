// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.demo.certificate.Certificates;
import io.banjie.demo.progress.Progress;
import io.banjie.demo.script.Script;
import io.banjie.demo.script.ScriptAccount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loads parts of the demonstration; what was loaded before is passed over. */
final class Loading {

    private final Desks desks;
    private final String password;
    private final Handouts handouts;
    private final Certificates certificates;

    Loading(Desks desks, String password, Handouts handouts, Certificates certificates) {
        this.desks = desks;
        this.password = password;
        this.handouts = handouts;
        this.certificates = certificates;
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
        handouts.lay(Progress.PLATFORM, script, props, false);
    }

    /**
     * Loads a region's part.
     *
     * @return what was refused, or nothing while the region is not open
     * @throws Refusal when it should be tried again later
     */
    Optional<List<String>> region(String code, Props props) throws IOException {
        Optional<RegionProfile> profile = whenOpen(code);
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        Script script = script(props);
        boolean byCertificate = profile.get().signIn().equals(Set.of(SignIn.CERTIFICATE));
        if (byCertificate) {
            certificates.lay(script.accounts().stream().flatMap(Loading::holder).toList());
        }
        List<String> refused =
                new Performance(desks, code, profile.get().timeZone(), props, certificates::pen).play(script, password);
        handouts.lay(code, script, props, byCertificate);
        return Optional.of(refused);
    }

    private static Stream<Certificates.Holder> holder(ScriptAccount account) {
        return account.employer().stream()
                .map(employer -> new Certificates.Holder(account.username(), employer.name(), employer.uscc()));
    }

    private Optional<RegionProfile> whenOpen(String code) {
        return desks.regions()
                .region(code)
                .filter(region -> region.listed().state() == State.OPEN)
                .map(RegionDesk.Declared::profile);
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
