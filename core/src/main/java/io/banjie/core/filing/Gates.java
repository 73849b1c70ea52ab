// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.Hearing.Heard;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * What an employer must have in effect before it files anything of a type. Only new filings are asked: those that are
 * there already passed the gate.
 *
 * @param region where it files
 * @param type what it files
 * @param profile its profile there
 */
record Gates(Region region, FilingType type, Optional<Profile> profile) {

    /**
     * Lets on whoever has passed a gate that stands before every filing of the type.
     *
     * @throws Refusal GATE_CLOSED otherwise
     */
    void requireForAll() {
        closed().filter(Gate::forAll).ifPresent(gate -> {
            throw refusal(gate);
        });
    }

    /**
     * What is said against each of these, in the same order, by a gate that stands before some filings of the type only. At
     * the counter each gate is one of which the clerk is only told: it asks for what an employer has to do by itself.
     *
     * @throws Refusal GATE_CLOSED when a filing comes alone
     */
    List<Optional<Finding>> before(Setting setting, List<Heard> heard) {
        Optional<Gate> closed = closed().filter(gate -> setting.atTheCounter() || !gate.forAll());
        return heard.stream()
                .map(each ->
                        closed.filter(gate -> standsBefore(gate, setting, each)).map(gate -> said(gate, setting)))
                .toList();
    }

    private Optional<Gate> closed() {
        return type.gate()
                .filter(gate ->
                        profile.map(Profile::type).filter(by -> opens(gate, by)).isEmpty());
    }

    private boolean opens(Gate gate, String profileType) {
        Optional<Foundation> changed =
                region.type(profileType).map(PinnedType::type).map(FilingType::foundation);
        return profileType.equals(gate.type())
                || changed.filter(Foundation::ofProfile)
                        .filter(foundation -> foundation.types().contains(gate.type()))
                        .isPresent();
    }

    private static boolean standsBefore(Gate gate, Setting setting, Heard heard) {
        return heard.request().filing().isEmpty() && gate.when().holds(known(heard), setting.today());
    }

    /** The answers laid over those of the filing that is built on. */
    private static Answers known(Heard heard) {
        return heard.found()
                .filing()
                .map(found -> heard.answers().over(found.answers()))
                .orElse(heard.answers());
    }

    private static Finding said(Gate gate, Setting setting) {
        if (setting.atTheCounter()) {
            return new Finding("", gate.code(), Severity.WARN, gate.message(), "", Texts.of("gate-at-counter.fix"));
        }
        if (setting.sheet().isEmpty()) {
            throw refusal(gate);
        }
        return new Finding("", gate.code(), Severity.ERROR, gate.message(), "", Texts.of("gate-closed.fix"));
    }

    private static Refusal refusal(Gate gate) {
        return Refusal.of(ProblemCode.GATE_CLOSED, gate.message())
                .named(gate.code())
                .with("requiredType", gate.type());
    }
}
