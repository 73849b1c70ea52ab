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

    Examiner(PersonKeys persons) {
        this.persons = Objects.requireNonNull(persons, "persons");
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
     * @param received when they reached the platform
     */
    record Request(
            OpenRegion region,
            PinnedType pinned,
            EmployerRef employer,
            Channel channel,
            Optional<FilingRecord> filing,
            Optional<String> relatesTo,
            Map<String, Object> sent,
            Instant received) {

        /** The day of receipt in the region. */
        LocalDate today() {
            return LocalDate.ofInstant(received, region.region().zone());
        }
    }

    /** What is known before the answers are judged. */
    private record Ground(Request request, Optional<FilingRecord> profile, Foundations.Found found) {

        Region region() {
            return request.region().region();
        }

        FilingType type() {
            return request.pinned().type();
        }

        LocalDate today() {
            return request.today();
        }
    }

    /**
     * Judges a request; the connection is used for reading only.
     *
     * @throws io.banjie.api.desk.Refusal GATE_CLOSED when another filing must come first
     */
    Examination examine(Handle handle, Request request) {
        Ground ground = ground(handle, request);
        ReadAnswers read = read(request, ground);
        Optional<PersonRef> person = person(read.answers());
        // Before the facts are read: whoever changes them holds a place until they are changed.
        List<Finding> held = Places.heldByOthers(
                handle, request, person, read.answers(), ground.found().filing());
        Case facts = facts(handle, ground, read.answers(), person);
        Judgement judgement = request.region().judge(ground.type(), facts);
        Deadlines deadlines = new Deadlines(ground.region().zone(), WorkingDays.WEEKDAYS);
        Timeliness timeliness =
                Timeliness.of(ground.type(), read.answers(), deadlines, request.received(), request.channel());
        Optional<AgencyRef> agency = agency(ground.region(), ground.type(), facts);

        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(ground.found().findings());
        ground.found().filing().flatMap(filing -> differences(filing, person)).ifPresent(findings::add);
        findings.addAll(judgement.findings());
        timeliness.finding().ifPresent(findings::add);
        ownCode(request, ground.type(), read.answers()).ifPresent(findings::add);
        unrouted(ground.type(), agency, read).ifPresent(findings::add);
        return new Examination(
                read.answers(),
                person,
                ground.found().filing(),
                facts,
                Stream.concat(judgement.examined().stream(), timeliness.examined().stream())
                        .toList(),
                findings,
                held,
                agency,
                timeliness.late(),
                timeliness.dueOn());
    }

    private Ground ground(Handle handle, Request request) {
        Optional<FilingRecord> profile = Filings.profile(
                handle, request.region().region().code(), request.employer().id());
        Gates.require(request, profile);
        return new Ground(request, profile, foundation(handle, request, profile));
    }

    private ReadAnswers read(Request request, Ground ground) {
        Form form = ground.type().form();
        Map<String, Object> sent = new LinkedHashMap<>(request.sent());
        ground.found().filing().flatMap(FilingRecord::person).ifPresent(person -> bringPerson(person, form, sent));
        Surroundings around =
                new Surroundings(ground.region().codes(), ground.region().acceptingAgencies(), ground.today());
        Answers founded = ground.found().filing().map(FilingRecord::answers).orElse(Answers.NONE);
        return reader.read(form, sent, around.fillingIn(founded));
    }

    private static Case facts(Handle handle, Ground ground, Answers answers, Optional<PersonRef> person) {
        Request request = ground.request();
        Background background = new Background(
                ground.region(),
                request.employer().id(),
                request.filing().map(FilingRecord::id),
                ground.profile(),
                ground.today());
        return CaseLoader.load(
                handle,
                background,
                ground.type().form(),
                answers,
                person,
                ground.found().filing());
    }

    private static Optional<Finding> unrouted(FilingType type, Optional<AgencyRef> agency, ReadAnswers read) {
        boolean lost = agency.isEmpty() && type.review() instanceof Review.ByAgency && !read.refused();
        return lost ? Optional.of(Texts.error("", "agency-unknown")) : Optional.empty();
    }

    private Foundations.Found foundation(Handle handle, Request request, Optional<FilingRecord> profile) {
        Region region = request.region().region();
        ReadAnswers first = reader.read(
                request.pinned().type().form(),
                request.sent(),
                new Surroundings(region.codes(), region.acceptingAgencies(), request.today()));
        return Foundations.find(
                handle,
                new Foundations.Sought(
                        region.code(),
                        request.employer(),
                        request.pinned().type(),
                        request.relatesTo(),
                        person(first.answers()).map(PersonRef::key),
                        profile.map(filing -> filing.pinned().type())));
    }

    private static void bringPerson(PersonRef person, Form form, Map<String, Object> sent) {
        Map<String, String> known = Map.of(
                Form.WORKER_NAME, person.name(), Form.ID_TYPE, person.idType(), Form.ID_NUMBER, person.idNumber());
        known.forEach((field, value) -> {
            if (form.field(field).isPresent()) {
                sent.putIfAbsent(field, value);
            }
        });
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
