// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static io.banjie.core.signature.SignedHouse.NOW;
import static io.banjie.core.signature.SignedHouse.OTHER;
import static io.banjie.core.signature.SignedHouse.SHOP;
import static io.banjie.core.signature.SignedHouse.answers;
import static io.banjie.core.signature.SignedHouse.content;
import static io.banjie.core.signature.SignedHouse.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.FilingSignature.State;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.signature.Signer.Keys;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in under a signature, and what is not taken. */
class SignedFilingTest {

    private static final String PERSON = "11010519491231002X";

    @TempDir
    private Path folder;

    private SignedHouse open() {
        return new SignedHouse(TestDatabases.derby(), folder);
    }

    private static Refusal refusal(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }

    private static void assertRefused(SignedHouse house, SentSignature sent, String... codes) {
        Refusal refusal = refusal(() -> house.house.door.file(house.shop, joining(answers(PERSON), Optional.of(sent))));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.code()).isEqualTo(codes[0]);
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly(codes);
        assertThat(refusal.findings())
                .allSatisfy(finding -> assertThat(finding.message()).isNotEmpty())
                .allSatisfy(finding -> assertThat(finding.fix()).isNotEmpty())
                .allSatisfy(finding -> assertThat(finding.field()).startsWith("signature"));
        assertThat(house.house
                        .door
                        .list(house.shop, FilingQuery.all(), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @OnEachDatabase
    void every_algorithm_is_taken_named_and_verified_whenever_it_is_read(Database database) {
        SignedHouse house = new SignedHouse(database, folder);
        Map<SignatureAlgorithm, Signer> signers = Map.of(
                SignatureAlgorithm.SM2, house.signer(SHOP, Keys.SM2),
                SignatureAlgorithm.ECDSA, house.signer(SHOP, Keys.P256),
                SignatureAlgorithm.RSA, house.signer(SHOP, Keys.RSA),
                SignatureAlgorithm.RSA_PSS, house.signer(SHOP, Keys.RSA));

        signers.forEach((algorithm, signer) -> {
            Filing filing = house.file(signer, algorithm, answers(PERSON));

            FilingSignature signature = filing.signature().orElseThrow();
            assertThat(signature.algorithm()).isEqualTo(algorithm.word());
            assertThat(signature.subject()).contains(SHOP);
            assertThat(signature.issuer()).isEqualTo("cn=Authority");
            assertThat(signature.certificateSerial())
                    .isEqualTo(signer.certificate().getSerialNumber().toString(16));
            assertThat(signature.signedAt()).contains(NOW);
            assertThat(signature.state()).isEqualTo(State.VALID);
            assertThat(signature.attested()).isFalse();
            assertThat(house.house.door.find(house.shop, filing.id()).signature())
                    .contains(signature);
            JournalEntry entry =
                    house.house.door.journal(house.shop, filing.id()).get(0);
            assertThat(entry.verified()).isTrue();
            assertThat(entry.signature()).contains(signature);
        });
        assertThat(house.house
                        .door
                        .list(house.shop, FilingQuery.all(), PageRequest.first())
                        .items())
                .allSatisfy(listed -> assertThat(listed.signature()).isEmpty());
    }

    @Test
    void what_is_signed_may_leave_out_that_it_relates_to_nothing() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.SM2);
        String bare = content("joining", answers(PERSON)).replace("\"relatesTo\":null,", "");

        Filing filing = house.house.door.file(
                house.shop, joining(answers(PERSON), Optional.of(signer.sent(SignatureAlgorithm.SM2, bare))));

        assertThat(filing.signature()).map(FilingSignature::state).contains(State.VALID);
    }

    @Test
    void a_signature_over_other_bytes_is_refused() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.SM2);
        Map<String, Object> others = answers(PERSON);
        others.put("pay", 5200.51);

        assertRefused(house, signer.sent(SignatureAlgorithm.SM2, content("joining", others)), "signature-mismatch");
        assertRefused(
                house, signer.sent(SignatureAlgorithm.SM2, content("pledge", answers(PERSON))), "signature-mismatch");
    }

    @Test
    void a_certificate_that_proves_nothing_is_refused_and_why_is_said() {
        SignedHouse house = open();
        String content = content("joining", answers(PERSON));
        TestAuthority foreign = TestAuthority.root(Kind.EC, "Foreign", NOW.minus(Duration.ofDays(10)));
        Signer revoked = house.signer(SHOP, Keys.RSA);
        house.revoke(revoked);

        assertRefused(
                house,
                house.signer(OTHER, Keys.P256).sent(SignatureAlgorithm.ECDSA, content),
                "signature-certificate-foreign");
        assertRefused(
                house,
                SignedHouse.signer(foreign, SHOP, Keys.P256, NOW.minusSeconds(60), NOW.plusSeconds(60))
                        .sent(SignatureAlgorithm.ECDSA, content),
                "signature-certificate-untrusted");
        assertRefused(
                house,
                SignedHouse.signer(house.authority, SHOP, Keys.SM2, NOW.minusSeconds(60), NOW.minusSeconds(1))
                        .sent(SignatureAlgorithm.SM2, content),
                "signature-certificate-expired");
        assertRefused(
                house,
                SignedHouse.signer(house.authority, SHOP, Keys.SM2, NOW.plusSeconds(60), NOW.plusSeconds(90))
                        .sent(SignatureAlgorithm.SM2, content),
                "signature-certificate-not-yet-valid");
        assertRefused(house, revoked.sent(SignatureAlgorithm.RSA, content), "signature-certificate-revoked");
        assertRefused(
                house,
                house.signer(OTHER, Keys.SM2).sent(SignatureAlgorithm.SM2, content + " "),
                "signature-mismatch",
                "signature-certificate-foreign");
    }

    @Test
    void parts_that_cannot_be_read_are_all_named() {
        SignedHouse house = open();
        String certificate =
                CertificateText.write(house.signer(SHOP, Keys.SHORT_RSA).certificate());

        assertRefused(
                house,
                new SentSignature("MD5withRSA", "certificate", "?"),
                "signature-algorithm-unknown",
                "signature-certificate-unreadable",
                "signature-value-unreadable");
        assertRefused(house, new SentSignature("SHA256withRSA", certificate, "AAAA"), "signature-algorithm-unfit");
        assertRefused(house, new SentSignature("SM3withSM2", certificate, "AAAA"), "signature-algorithm-unfit");
    }

    @Test
    void a_certificate_that_was_altered_anywhere_is_refused_and_nothing_breaks() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.SM2);
        SentSignature sent = signer.sent(SignatureAlgorithm.SM2, content("joining", answers(PERSON)));
        byte[] der = Base64.getDecoder().decode(sent.certificate());

        for (int at = 0; at < der.length; at++) {
            byte[] altered = der.clone();
            altered[at] ^= 0x21;
            SentSignature other =
                    new SentSignature(sent.algorithm(), Base64.getEncoder().encodeToString(altered), sent.value());
            Refusal refusal =
                    refusal(() -> house.house.door.file(house.shop, joining(answers(PERSON), Optional.of(other))));
            assertThat(refusal.problem()).as("byte %s", at).isEqualTo(ProblemCode.INVALID_ANSWERS);
        }
    }

    @Test
    void nobody_is_let_through_when_revocation_cannot_be_looked_up() {
        SignedHouse house = open();
        TestAuthority unlisted = TestAuthority.root(Kind.SM2, "Unlisted", NOW.minus(Duration.ofDays(10)));
        house.trusted.trust(unlisted);
        Signer signer = SignedHouse.signer(unlisted, SHOP, Keys.SM2, NOW.minusSeconds(60), NOW.plusSeconds(60));

        Refusal refusal = refusal(() -> house.file(signer, SignatureAlgorithm.SM2, answers(PERSON)));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.CERTIFICATE_UNVERIFIED);
    }

    @Test
    void what_must_be_signed_is_refused_without_and_what_need_not_be_with_a_signature() {
        SignedHouse house = open();
        Refusal missing = refusal(() -> house.house.door.file(house.shop, joining(answers(PERSON), Optional.empty())));
        assertThat(missing.code()).isEqualTo("signature-missing");
        assertThat(missing.findings().get(0).legalBasis()).contains("电子签名法第十四条");

        Map<String, Object> answers = Map.of("pay", "1.00");
        SentSignature sent = house.signer(SHOP, Keys.SM2).sent(SignatureAlgorithm.SM2, content("note", answers));
        NewFiling note = SignedHouse.request("note", answers, Optional.of(sent));
        assertThat(refusal(() -> house.house.door.file(house.shop, note)).code())
                .isEqualTo("signature-unexpected");
        assertThat(house.house
                        .door
                        .file(house.shop, SignedHouse.request("note", answers, Optional.empty()))
                        .signature())
                .isEmpty();
    }

    @Test
    void a_wrong_signature_is_told_together_with_all_else_that_is_wrong() {
        SignedHouse house = open();
        Map<String, Object> answers = answers(PERSON);
        answers.remove("contractStart");
        SentSignature sent = house.signer(OTHER, Keys.SM2).sent(SignatureAlgorithm.SM2, content("joining", answers));

        Refusal refusal = refusal(() -> house.house.door.file(house.shop, joining(answers, Optional.of(sent))));

        assertThat(refusal.code()).isEqualTo("invalid-answers");
        assertThat(refusal.findings())
                .extracting(Finding::code)
                .containsExactly("required", "signature-certificate-foreign");
    }

    @OnEachDatabase
    void for_who_is_signed_in_by_certificate_the_platform_attests(Database database) {
        SignedHouse house = new SignedHouse(database, folder);
        Signer signer = house.signer(SHOP, Keys.RSA);

        Filing filing = house.house.door.file(
                house.signedIn(signer).attempting(new Attempt("key", "digest")),
                joining(answers(PERSON), Optional.empty()));

        FilingSignature signature = filing.signature().orElseThrow();
        assertThat(signature.algorithm()).isEqualTo("PLATFORM_ATTESTED");
        assertThat(signature.attested()).isTrue();
        assertThat(signature.state()).isEqualTo(State.VALID);
        assertThat(signature.subject()).contains(SHOP);
        assertThat(signature.certificateSerial())
                .isEqualTo(signer.certificate().getSerialNumber().toString(16));
        assertThat(house.house
                        .door
                        .file(
                                house.signedIn(signer).attempting(new Attempt("key", "digest")),
                                joining(answers(PERSON), Optional.empty()))
                        .signature())
                .contains(signature);
        SignedHouse otherNode = new SignedHouse(database, folder);
        assertThat(otherNode.house.door.find(house.shop, filing.id()).signature())
                .contains(signature);
    }

    @Test
    void an_own_signature_goes_before_the_platforms() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.SM2);
        SentSignature sent = signer.sent(SignatureAlgorithm.SM2, content("joining", answers(PERSON)));

        Filing filing = house.house.door.file(house.signedIn(signer), joining(answers(PERSON), Optional.of(sent)));

        assertThat(filing.signature()).map(FilingSignature::attested).contains(false);
    }

    @Test
    void each_version_is_signed_anew_and_a_draft_is_handed_in_under_its_own_signature() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.SM2);
        Map<String, Object> answers = new HashMap<>(Map.of("pay", 100, "office", SignedRegion.OFFICE));
        Filing draft = house.house.door.file(
                house.shop,
                SignedHouse.request(
                        "pledge",
                        answers,
                        Optional.of(signer.sent(SignatureAlgorithm.SM2, content("pledge", answers)))));
        assertThat(draft.status()).isEqualTo(Status.DRAFT);

        Filing handedIn = house.house.door.act(house.shop, draft.id(), FilingAction.of(Action.SUBMIT));
        assertThat(handedIn.signature()).map(FilingSignature::state).contains(State.VALID);
        assertThat(handedIn.signature()).map(FilingSignature::attested).contains(false);

        Filing returned = house.house.door.act(
                house.clerk, draft.id(), FilingAction.of(Action.RETURN).saying("more"));
        assertThat(returned.signature()).map(FilingSignature::state).contains(State.VALID);
        answers.put("pay", "200.00");
        OptionalLong version = OptionalLong.of(returned.version());
        Filing unsigned = house.house.door.edit(house.shop, draft.id(), version, answers);
        assertThat(unsigned.signature()).isEmpty();
        assertThat(refusal(() -> house.house.door.act(house.shop, draft.id(), FilingAction.of(Action.SUBMIT)))
                        .code())
                .isEqualTo("signature-missing");

        Filing again = house.house.door.act(house.signedIn(signer), draft.id(), FilingAction.of(Action.SUBMIT));
        assertThat(again.signature()).map(FilingSignature::attested).contains(true);
        Filing approved = house.house.door.act(house.clerk, draft.id(), FilingAction.of(Action.APPROVE));
        assertThat(approved.signature()).isEqualTo(again.signature());
        List<JournalEntry> journal = house.house.door.journal(house.clerk, draft.id());
        assertThat(journal).allMatch(JournalEntry::verified);
        assertThat(journal)
                .extracting(entry ->
                        entry.signature().map(FilingSignature::algorithm).orElse(""))
                .containsExactly("SM3withSM2", "SM3withSM2", "", "", "PLATFORM_ATTESTED", "");
    }

    @Test
    void an_edit_takes_a_signature_over_the_answers_as_they_are_sent() {
        SignedHouse house = open();
        Signer signer = house.signer(SHOP, Keys.P256);
        Filing draft = house.house.door.file(
                house.shop, SignedHouse.request("pledge", Map.of("office", SignedRegion.OFFICE), Optional.empty()));
        Map<String, Object> answers = Map.of("pay", "7", "office", SignedRegion.OFFICE);

        Filing edited = house.house.door.edit(
                house.shop,
                draft.id(),
                OptionalLong.of(draft.version()),
                answers,
                Optional.of(signer.sent(SignatureAlgorithm.ECDSA, content("pledge", answers))));

        assertThat(draft.signature()).isEmpty();
        assertThat(edited.signature()).map(FilingSignature::state).contains(State.VALID);
    }
}
