// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.Examiner.Request;
import io.banjie.core.signature.CertifiedName;
import io.banjie.core.signature.Checked;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.signature.Signatures;
import io.banjie.core.signature.SignedContent;
import io.banjie.core.signature.SignedInBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sees to it that what employers hand in of signed types is signed: by themselves, or by the platform for those who are
 * signed in by certificate. What a clerk files at the counter was signed on paper.
 */
final class Undersigning {

    private final Signatures signatures;

    Undersigning(Signatures signatures) {
        this.signatures = Objects.requireNonNull(signatures, "signatures");
    }

    /**
     * What somebody is about to write of one filing.
     *
     * @param actor who
     * @param setting under which declaration, when
     * @param request what
     * @param submits whether it is handed in or kept as a draft
     */
    record Paper(Actor actor, Setting setting, Request request, boolean submits) {
        SignedContent content() {
            return Undersigning.content(setting, request);
        }

        boolean signable() {
            return setting.type().signed() && actor.role() == Role.EMPLOYER;
        }
    }

    /**
     * The signature that goes with it.
     *
     * @param sent the applicant's own
     * @param before the signature that covers the same content already
     */
    Checked sign(Paper paper, Optional<SentSignature> sent, Supplier<Checked> before) {
        if (!paper.signable()) {
            return sent.isPresent() ? Signatures.unexpected() : Checked.UNSIGNED;
        }
        Setting setting = paper.setting();
        if (sent.isPresent()) {
            return signatures.check(setting.employer().uscc(), sent.get(), paper.content(), setting.received());
        }
        Checked kept = before.get();
        if (kept.signature().isPresent()) {
            return kept;
        }
        return signatures
                .signedInBy(paper.actor())
                .map(by -> Checked.good(signatures.attest(by, paper.content(), setting.received())))
                .orElseGet(() -> paper.submits() ? Signatures.missing() : Checked.UNSIGNED);
    }

    /**
     * What is wrong with the name that an employer tells of itself: it has to be that of its certificate. Where an agency
     * decides it is warned of, for whoever is renamed may hold the certificate of before.
     */
    List<Finding> ofName(Paper paper, Optional<SentSignature> sent) {
        if (!(paper.setting().type().effect() instanceof Effect.SetsProfile profile) || !paper.signable()) {
            return List.of();
        }
        CertifiedName certified = signatures.certified(paper.actor(), sent);
        Severity severity = paper.setting().type().review() instanceof Review.ByAgency ? Severity.WARN : Severity.ERROR;
        return Optional.ofNullable(paper.request().sent().get(profile.nameField()))
                .map(String::valueOf)
                .filter(certified::contradicts)
                .map(told -> List.of(Signatures.otherName(profile.nameField(), severity, certified)))
                .orElse(List.of());
    }

    /** A signature as those see it who read the filing. */
    FilingSignature seen(KeptSignature signature) {
        return signatures.seen(signature.text());
    }

    /** What is missing where many are handed in at once by somebody for whom nothing can be attested. */
    List<Finding> lacking(Actor actor, FilingType type) {
        boolean lacks = type.signed()
                && actor.role() == Role.EMPLOYER
                && signatures.signedInBy(actor).isEmpty();
        return lacks ? Signatures.missing().findings() : List.of();
    }

    /**
     * Lets nobody begin a file for whom nothing can be attested.
     *
     * @throws Refusal INVALID_ANSWERS
     */
    void requireSigner(Actor actor, FilingType type) {
        List<Finding> lacking = lacking(actor, type);
        if (!lacking.isEmpty()) {
            throw Signatures.refusal(lacking);
        }
    }

    /** Many filings of one file under the platform's attestation, where their type is signed. */
    List<Examination> attested(
            Actor actor, Setting setting, List<Request> requests, List<Examination> accepted, Instant at) {
        Optional<SignedInBy> by = setting.type().signed() ? signatures.signedInBy(actor) : Optional.empty();
        if (by.isEmpty()) {
            return accepted;
        }
        List<Examination> signed = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            SignedContent content = content(setting, requests.get(i));
            signed.add(accepted.get(i).under(signatures.attest(by.get(), content, at)));
        }
        return signed;
    }

    private static SignedContent content(Setting setting, Request request) {
        return new SignedContent(setting.region().code(), setting.type().id(), request.relatesTo(), request.sent());
    }
}
