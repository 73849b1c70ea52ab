// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Settled;
import io.banjie.core.filing.Examination.Reach;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Hearing.Heard;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.rule.Deadlines;
import io.banjie.core.rule.Judgement;
import io.banjie.core.rule.OfficeCalendar;
import io.banjie.core.rule.Outcomes;
import io.banjie.core.slot.Slots.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Judges submissions before their transaction: reads, looks up, applies rules and checks, and says everything at once. What
 * has to be looked up for many that come together is looked up once for all of them.
 */
final class Examiner {

    private final Hearing hearing;

    private final OfficeCalendar calendar;

    Examiner(PersonKeys persons, OfficeCalendar calendar) {
        hearing = new Hearing(persons);
        this.calendar = calendar;
    }

    /**
     * What is to be judged.
     *
     * @param filing the filing itself when it exists already
     * @param relatesTo the filing it builds on or replaces
     * @param sent the answers as typed
     */
    record Request(Optional<FilingRecord> filing, Optional<String> relatesTo, Map<String, Object> sent) {

        /** A filing that is not there yet. */
        static Request ofNew(Optional<String> relatesTo, Map<String, Object> sent) {
            return new Request(Optional.empty(), relatesTo, sent);
        }

        /** A filing that is there, with these answers. */
        static Request of(FilingRecord filing, Map<String, Object> sent) {
            return new Request(Optional.of(filing), filing.chain().relatesTo(), sent);
        }
    }

    /**
     * Judges requests; the connection is used for reading only.
     *
     * @return an examination for each, in the same order
     * @throws io.banjie.api.desk.Refusal GATE_CLOSED when another filing must come first
     */
    List<Examination> examine(Handle handle, Setting setting, List<Request> requests) {
        List<Heard> heard = hearing.all(handle, setting, requests);
        List<Map<Place, Slot>> wanted =
                heard.stream().map(each -> Places.wanted(setting, each)).toList();
        Circumstances around = Circumstances.of(
                handle,
                setting,
                wanted.stream().flatMap(places -> places.keySet().stream()).collect(Collectors.toSet()),
                heard.stream().flatMap(each -> each.personKey().stream()).collect(Collectors.toSet()));
        Gates gates = new Gates(setting.region(), setting.type(), around.profile());
        boolean begins = requests.stream().anyMatch(request -> request.filing().isEmpty());
        if (begins && !setting.atTheCounter()) {
            gates.requireForAll();
        }
        List<Optional<Finding>> shut = gates.before(setting, heard);
        List<List<Finding>> held = Places.heldByOthers(handle, setting, heard, wanted, around.held());
        CaseLoader cases = new CaseLoader(handle, setting, around);
        List<Examination> examinations = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Map<Place, Slot> places = wanted.get(i);
            Reach reach = setting.unit()
                    .map(unit -> Reach.of(unit, places, around.held()))
                    .orElse(Reach.NONE);
            Heard settled = hearing.settled(setting, heard.get(i), cases.of(heard.get(i)));
            Case facts = cases.of(settled);
            Optional<Finding> second = Foundations.second(setting.type(), settled.found(), around.profile());
            Examination examination = examined(setting, settled, second, held.get(i), reach, facts);
            List<Finding> amended = Amendment.judge(handle, setting, settled, facts);
            examinations.add(examination.plus(shut.get(i).stream().toList()).plus(amended));
        }
        return examinations;
    }

    /** What the record of the person says of answers that a request lacks, by field; nothing where it names nobody. */
    Map<String, Settled> settled(Handle handle, Setting setting, Request request) {
        if (!setting.type().form().settled()) {
            return Map.of();
        }
        Heard heard = hearing.all(handle, setting, List.of(request)).get(0);
        Set<String> person = heard.personKey().map(Set::of).orElse(Set.of());
        return person.isEmpty()
                ? Map.of()
                : setting.open()
                        .settle(
                                setting.type(),
                                new CaseLoader(handle, setting, Circumstances.of(handle, setting, Set.of(), person))
                                        .of(heard));
    }

    private Examination examined(
            Setting setting, Heard heard, Optional<Finding> second, List<Finding> held, Reach reach, Case facts) {
        FilingType type = setting.type();
        Judgement judgement = setting.open().judge(type, facts);
        Deadlines deadlines =
                calendar.deadlines(setting.region().code(), setting.region().zone());
        Timeliness timeliness = Timeliness.of(type, heard.answers(), deadlines, setting.received(), setting.channel());
        Optional<AgencyRef> agency =
                new Offices(setting.region(), setting.employer().uscc(), facts.profile()).of(type, facts.answers());

        List<Finding> findings = new ArrayList<>(heard.read().findings());
        findings.addAll(heard.found().findings());
        second.ifPresent(findings::add);
        heard.found()
                .filing()
                .flatMap(filing -> differences(filing, heard.person()))
                .ifPresent(findings::add);
        findings.addAll(judgement.findings());
        timeliness.finding().ifPresent(findings::add);
        ownCode(setting, heard).ifPresent(findings::add);
        unrouted(type, agency, heard.read()).ifPresent(findings::add);
        Outcomes outcomes =
                timeliness.examined().map(judgement.outcomes()::plus).orElse(judgement.outcomes());
        Lenience lenience = new Lenience(type, setting.sheet());
        return new Examination(
                heard.answers(),
                heard.person(),
                heard.found().filing(),
                setting.region().digest(),
                facts,
                lenience.explaining(outcomes),
                lenience.on(findings),
                held,
                reach,
                agency,
                timeliness.late(),
                timeliness.dueOn(),
                Optional.empty());
    }

    private static Optional<Finding> unrouted(FilingType type, Optional<AgencyRef> agency, ReadAnswers read) {
        boolean lost = agency.isEmpty() && !(type.review() instanceof Review.Instant) && !read.refused();
        return lost ? Optional.of(Texts.error("", "agency-unknown")) : Optional.empty();
    }

    private static Optional<Finding> differences(FilingRecord foundation, Optional<PersonRef> person) {
        boolean same = person.isEmpty()
                || foundation.person().isEmpty()
                || foundation.person().get().key().equals(person.get().key())
                        && foundation.person().get().name().equals(person.get().name());
        return same ? Optional.empty() : Optional.of(Texts.error(Form.ID_NUMBER, "person-differs"));
    }

    /** An employer tells of itself only; what the platform fills in it may repeat but not change. */
    private static Optional<Finding> ownCode(Setting setting, Heard heard) {
        boolean sets = setting.type().effect() instanceof Effect.SetsProfile;
        String own = setting.employer().uscc();
        boolean differs = sets
                && (heard.answers()
                                .text(Effect.SetsProfile.CREDIT_CODE)
                                .filter(code -> !code.equals(own))
                                .isPresent()
                        || Optional.ofNullable(heard.request().sent().get(Effect.SetsProfile.CREDIT_CODE))
                                .map(String::valueOf)
                                .flatMap(CreditCode::parse)
                                .filter(code -> !code.code().equals(own))
                                .isPresent());
        return differs
                ? Optional.of(Texts.error(Effect.SetsProfile.CREDIT_CODE, "employer-differs"))
                : Optional.empty();
    }
}
