// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.SentSignature;
import io.banjie.core.account.BoundCertificates;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.certificate.TrustFolder;
import io.banjie.core.certificate.Verdict;
import io.banjie.core.region.Candidate;
import io.banjie.core.signature.Signer.Keys;
import io.banjie.core.store.Database;
import io.banjie.core.testregion.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.osgi.framework.Version;

/** The core with a region of signed filings, an authority that it trusts, and two employers. */
final class SignedHouse {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final String SHOP = "91220104MA15XJNYXN";
    static final String OTHER = "91220102MA17A0026Q";

    final TestAuthority authority = TestAuthority.root(Kind.SM2, "Authority", NOW.minus(Duration.ofDays(400)));
    final TrustFolder trusted;
    final House house;
    final Actor shop;
    final Actor clerk;
    private final CertificateJudge judge;

    SignedHouse(Database database, Path folder) {
        trusted = new TrustFolder(folder);
        trusted.trust(authority);
        judge = trusted.judge(true, Clock.fixed(NOW, ZoneOffset.UTC));
        revoke();
        house = new House(database, judge);
        house.regions.add(new Candidate(new SignedRegion(), Version.parseVersion("1.0.0"), 2, Optional::empty));
        shop = there(house.employer(SHOP));
        clerk = there(house.clerk(SignedRegion.OFFICE));
    }

    private static Actor there(Actor actor) {
        return new Actor(
                actor.username(),
                actor.displayName(),
                actor.role(),
                Optional.of(SignedRegion.CODE),
                actor.employer(),
                actor.agency().map(agency -> new AgencyRef(SignedRegion.OFFICE, "Office")),
                false,
                actor.attempt());
    }

    void revoke(Signer... signers) {
        trusted.put(authority.revoking(
                NOW.minusSeconds(60),
                Stream.of(signers).map(Signer::certificate).toArray(X509CertificateHolder[]::new)));
    }

    Signer signer(String creditCode, Keys keys) {
        return signer(authority, creditCode, keys, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(335)));
    }

    static Signer signer(TestAuthority by, String creditCode, Keys keys, Instant from, Instant until) {
        return Signer.of(by, "C=CN,O=Shop,2.5.4.97=" + creditCode, keys, from, until);
    }

    /** The shop's account, signed in by a certificate. */
    Actor signedIn(Signer by) {
        try {
            Verdict verdict = judge.judge(List.of(by.certificate().getEncoded()));
            var certificate = ((Verdict.Good) verdict).certificate();
            house.database.transaction(tx -> {
                BoundCertificates.bind(tx, certificate, shop.username(), NOW);
                return null;
            });
            return shop.signedInBy(Optional.of(certificate.digest()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, Object> answers(String idNumber) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("workerName", " 张三 ");
        answers.put("idNumber", idNumber);
        answers.put("employmentForm", "1");
        answers.put("contractStart", "2026-03-01");
        answers.put("until", "2027-02-28");
        answers.put("pay", 5200.50);
        return answers;
    }

    static NewFiling joining(Map<String, Object> answers, Optional<SentSignature> signature) {
        return request("joining", answers, signature);
    }

    static NewFiling request(String type, Map<String, Object> answers, Optional<SentSignature> signature) {
        return new NewFiling(
                SignedRegion.CODE, type, answers, Optional.empty(), Channel.API, Optional.empty(), signature);
    }

    static String content(String type, Map<String, Object> answers) {
        return new SignedContent(SignedRegion.CODE, type, Optional.empty(), answers).text();
    }

    Filing file(Signer signer, SignatureAlgorithm algorithm, Map<String, Object> answers) {
        return house.door.file(
                shop, joining(answers, Optional.of(signer.sent(algorithm, content("joining", answers)))));
    }
}
