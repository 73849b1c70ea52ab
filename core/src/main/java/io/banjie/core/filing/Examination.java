// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.rule.Outcomes;
import io.banjie.core.signature.Checked;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.signature.Signatures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the judgement of a submission came to.
 *
 * @param answers the canonical answers
 * @param person the person they are about
 * @param foundation the filing it builds on or replaces
 * @param region the digest of the region's declaration by which it was judged
 * @param facts what the checks saw
 * @param outcomes how every rule came out
 * @param findings what is wrong, slots left out
 * @param held places that others hold
 * @param agency where it will be decided; absent where no agency decides
 * @param late whether it comes after its last permitted day
 * @param dueOn its last permitted day
 * @param signature under which it is handed in
 */
record Examination(
        Answers answers,
        Optional<PersonRef> person,
        Optional<FilingRecord> foundation,
        String region,
        Case facts,
        Outcomes outcomes,
        List<Finding> findings,
        List<Finding> held,
        Optional<AgencyRef> agency,
        boolean late,
        Optional<LocalDate> dueOn,
        Optional<KeptSignature> signature) {

    /** The warnings to be shown beside an accepted filing. */
    List<Finding> warnings() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .toList();
    }

    /** The same with more findings. */
    Examination plus(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        return new Examination(
                answers, person, foundation, region, facts, outcomes, all, held, agency, late, dueOn, signature);
    }

    /** The same under a signature. */
    Examination under(KeptSignature signed) {
        return new Examination(
                answers,
                person,
                foundation,
                region,
                facts,
                outcomes,
                findings,
                held,
                agency,
                late,
                dueOn,
                Optional.of(signed));
    }

    /** The same with what became of its signature. */
    Examination with(Checked signed) {
        Examination all = plus(signed.findings());
        return signed.signature().map(all::under).orElse(all);
    }

    /**
     * Goes on when nothing refuses.
     *
     * @throws Refusal INVALID_ANSWERS with everything, or HELD_BY_ANOTHER when a place is all that is missing
     */
    Examination accepted() {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            List<Finding> all = Stream.concat(findings.stream(), held.stream()).toList();
            throw errors.stream().allMatch(Signatures::concerns)
                    ? Signatures.refusal(errors).because(all)
                    : Refusal.of(ProblemCode.INVALID_ANSWERS, "the rules refuse this")
                            .because(all);
        }
        if (!held.isEmpty()) {
            throw Refusal.of(ProblemCode.HELD_BY_ANOTHER, held.get(0).message()).because(held);
        }
        return this;
    }
}
