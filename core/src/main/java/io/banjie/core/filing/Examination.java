// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Many.Unit;
import io.banjie.core.rule.Outcomes;
import io.banjie.core.signature.Checked;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.signature.Signatures;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param reach what of a unit could be held for it, or is
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
        Reach reach,
        Optional<AgencyRef> agency,
        boolean late,
        Optional<LocalDate> dueOn,
        Optional<KeptSignature> signature) {

    /**
     * What a unit has to do with the places that one of its rows wants.
     *
     * @param free those about the person that nobody holds
     * @param ofUnit those that are held for rows of the unit that failed
     */
    record Reach(Set<Place> free, Set<Place> ofUnit) {
        static final Reach NONE = new Reach(Set.of(), Set.of());

        static Reach of(Unit unit, Map<Place, Slot> wanted, Map<Place, Held> held) {
            return new Reach(
                    wanted.entrySet().stream()
                            .filter(place -> ofPersonAlone(place.getValue()) && !held.containsKey(place.getKey()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()),
                    wanted.keySet().stream()
                            .filter(place -> Optional.ofNullable(held.get(place))
                                    .filter(each -> each.root().equals(unit.batch()))
                                    .isPresent())
                            .collect(Collectors.toSet()));
        }

        private static boolean ofPersonAlone(Slot slot) {
            return slot.key().ofPerson() && slot.per().isEmpty();
        }
    }

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
                answers, person, foundation, region, facts, outcomes, all, held, reach, agency, late, dueOn, signature);
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
                reach,
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
