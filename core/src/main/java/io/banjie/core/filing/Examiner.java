// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Review.Route;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.CaseLoader.Background;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.form.AnswerReader;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.form.Surroundings;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.OpenRegion;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.rule.Deadlines;
import io.banjie.core.rule.Judgement;
import io.banjie.core.rule.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Judges a submission before its transaction: reads, looks up, applies rules and checks, and says everything at once. */
final class Examiner {

    private final AnswerReader reader = new AnswerReader();
    private final PersonKeys persons;
    private final Clock clock;

    Examiner(PersonKeys persons, Clock clock) {
        this.persons = Objects.requireNonNull(persons, "persons");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What is to be judged.
     *
     * @param region the open region
     * @param pinned the declaration to judge by
     * @param employer who files
     * @param channel the way it comes in
     * @param filing the filing itself when it exists already
     * @param relatesTo the filing it builds on or replaces
     * @param sent the answers as typed
     */
    record Request(
            OpenRegion region,
            PinnedType pinned,
            EmployerRef employer,
            Channel channel,
            Optional<FilingRecord> filing,
            Optional<String> relatesTo,
            Map<String, Object> sent) {}

    Examination examine(Handle handle, Request request) {
        Instant now = clock.instant();
        Region region = request.region().region();
        LocalDate today = LocalDate.ofInstant(now, region.zone());
        FilingType type = request.pinned().type();
        Foundations.Found found = foundation(handle, request, region, today);
        Map<String, Object> sent = new LinkedHashMap<>(request.sent());
        found.filing().flatMap(FilingRecord::person).ifPresent(person -> bringPerson(person, sent));

        Answers known = found.filing().map(FilingRecord::answers).orElse(Answers.NONE);
        Surroundings around = new Surroundings(region.codes(), region.acceptingAgencies(), today).fillingIn(known);
        ReadAnswers read = reader.read(type.form(), sent, around);
        Optional<PersonRef> person = person(read.answers());
        Case facts = CaseLoader.load(
                handle,
                new Background(region, request.employer().id(), request.filing().map(FilingRecord::id), today),
                type.form(),
                read.answers(),
                person,
                found.filing());
        Judgement judgement = request.region().judge(type, facts);
        Deadlines deadlines = new Deadlines(region.zone(), WorkingDays.WEEKDAYS);
        Timeliness timeliness = Timeliness.of(type, read.answers(), deadlines, now, request.channel());

        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(found.findings());
        found.filing().ifPresent(filing -> differences(filing, person).ifPresent(findings::add));
        findings.addAll(judgement.findings());
        timeliness.finding().ifPresent(findings::add);
        ownCode(request, type, read.answers()).ifPresent(findings::add);
        Optional<AgencyRef> agency = agency(region, type, facts);
        if (agency.isEmpty() && type.review() instanceof Review.ByAgency && !read.refused()) {
            findings.add(Texts.error("", "agency-unknown"));
        }
        return new Examination(
                read.answers(),
                person,
                found.filing(),
                facts,
                Stream.concat(judgement.examined().stream(), timeliness.examined().stream())
                        .toList(),
                findings,
                Places.heldByOthers(handle, request, person, read.answers(), found.filing(), today),
                agency,
                timeliness.late(),
                timeliness.dueOn());
    }

    private Foundations.Found foundation(Handle handle, Request request, Region region, LocalDate today) {
        ReadAnswers first = reader.read(
                request.pinned().type().form(),
                request.sent(),
                new Surroundings(region.codes(), region.acceptingAgencies(), today));
        return Foundations.find(
                handle,
                region.code(),
                request.employer(),
                request.pinned().type(),
                request.relatesTo(),
                person(first.answers()).map(PersonRef::key));
    }

    private static void bringPerson(PersonRef person, Map<String, Object> sent) {
        sent.putIfAbsent(Form.WORKER_NAME, person.name());
        sent.putIfAbsent(Form.ID_TYPE, person.idType());
        sent.putIfAbsent(Form.ID_NUMBER, person.idNumber());
    }

    private Optional<PersonRef> person(Answers answers) {
        String idType = answers.text(Form.ID_TYPE).orElse(NationalList.ID_TYPE_RESIDENT);
        return answers.text(Form.ID_NUMBER)
                .map(number -> new PersonRef(
                        persons.of(idType, number),
                        answers.text(Form.WORKER_NAME).orElse(""),
                        idType,
                        number));
    }

    private static Optional<Finding> differences(FilingRecord foundation, Optional<PersonRef> person) {
        boolean same = person.isEmpty()
                || foundation.person().isEmpty()
                || foundation.person().get().key().equals(person.get().key())
                        && foundation.person().get().name().equals(person.get().name());
        return same ? Optional.empty() : Optional.of(Texts.error(Form.ID_NUMBER, "person-differs"));
    }

    private static Optional<Finding> ownCode(Request request, FilingType type, Answers answers) {
        boolean differs = type.effect() instanceof Effect.SetsProfile
                && answers.text(Effect.SetsProfile.CREDIT_CODE)
                        .filter(code -> !code.equals(request.employer().uscc()))
                        .isPresent();
        return differs
                ? Optional.of(Texts.error(Effect.SetsProfile.CREDIT_CODE, "employer-differs"))
                : Optional.empty();
    }

    private static Optional<AgencyRef> agency(Region region, FilingType type, Case facts) {
        if (!(type.review() instanceof Review.ByAgency byAgency)) {
            return Optional.empty();
        }
        Optional<String> id = byAgency.route() instanceof Route.ChosenIn chosen
                ? facts.answers().text(chosen.field())
                : facts.profile().text(((Route.OfProfile) byAgency.route()).field());
        return id.flatMap(region::agency)
                .filter(agency -> agency.accepting())
                .map(agency -> new AgencyRef(agency.id(), agency.name()));
    }
}
