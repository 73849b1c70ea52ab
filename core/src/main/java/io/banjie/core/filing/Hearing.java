// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.rule.Case;
import io.banjie.core.filing.Examiner.Request;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Foundations.Found;
import io.banjie.core.filing.Foundations.Sought;
import io.banjie.core.form.AnswerReader;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.form.Surroundings;
import io.banjie.core.person.PersonKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes requests down: finds what each builds on, and reads its answers with what that says of the person. */
final class Hearing {

    private final AnswerReader reader = new AnswerReader();
    private final PersonKeys persons;

    Hearing(PersonKeys persons) {
        this.persons = persons;
    }

    /**
     * A request that was taken down.
     *
     * @param request as it came
     * @param found what it builds on
     * @param read its answers
     * @param person the person they are about
     */
    record Heard(Request request, Found found, ReadAnswers read, Optional<PersonRef> person) {

        /** The canonical answers. */
        Answers answers() {
            return read.answers();
        }

        /** The key of the person. */
        Optional<String> personKey() {
            return person.map(PersonRef::key);
        }

        /** The chain it belongs to; absent when it begins one. */
        Optional<String> root() {
            return request.filing().or(found::filing).map(filing -> filing.chain()
                    .root());
        }
    }

    List<Heard> all(Handle handle, Setting setting, List<Request> requests) {
        Surroundings around = around(setting);
        List<Sought> sought = requests.stream()
                .map(request -> new Sought(request.relatesTo(), namedPerson(setting, request, around)))
                .toList();
        List<Found> found = Foundations.find(handle, setting, sought);
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            ReadAnswers read = read(setting, requests.get(i).sent(), found.get(i), around);
            heard.add(new Heard(requests.get(i), found.get(i), read, person(read.answers())));
        }
        return heard;
    }

    /** The same, where answers are missing with what the record says of them. */
    Heard settled(Setting setting, Heard heard, Case facts) {
        Map<String, Object> sent = new LinkedHashMap<>(heard.request().sent());
        heard.person()
                .ifPresent(known -> setting.open().settle(setting.type(), facts).forEach((field, settled) -> {
                    if (missing(heard, field)) {
                        sent.put(field, settled.value());
                    }
                }));
        return sent.equals(heard.request().sent())
                ? heard
                : new Heard(
                        heard.request(),
                        heard.found(),
                        read(setting, sent, heard.found(), around(setting)),
                        heard.person());
    }

    /** Whether an answer was not sent; one that could not be read is wrong and stays so. */
    private static boolean missing(Heard heard, String field) {
        return heard.read().findings().stream()
                .filter(finding -> finding.field().equals(field))
                .allMatch(finding -> finding.code().equals(ReadAnswers.REQUIRED));
    }

    private static Surroundings around(Setting setting) {
        return new Surroundings(setting.region().codes(), setting.region().acceptingAgencies(), setting.today());
    }

    /** The person by whom a request's foundation is looked up, where it names no filing itself. */
    private Optional<String> namedPerson(Setting setting, Request request, Surroundings around) {
        boolean needed = setting.type().foundation().ofEmployment()
                && request.relatesTo().isEmpty();
        return needed
                ? person(reader.read(setting.type().form(), request.sent(), around)
                                .answers())
                        .map(PersonRef::key)
                : Optional.empty();
    }

    private ReadAnswers read(Setting setting, Map<String, Object> asked, Found found, Surroundings around) {
        Form form = setting.type().form();
        Answers founded = found.filing().map(FilingRecord::answers).orElse(Answers.NONE);
        Map<String, Object> sent = new LinkedHashMap<>(asked);
        found.filing().flatMap(FilingRecord::person).ifPresent(person -> bringPerson(person, form, sent));
        setting.sheet().ifPresent(sheet -> bringUnasked(form, founded, sent));
        return reader.read(form, sent, around.fillingIn(known(setting, founded)));
    }

    /** What the platform itself answers: what stands in the filing built on, and whose a profile is. */
    private static Answers known(Setting setting, Answers founded) {
        return setting.type().effect() instanceof Effect.SetsProfile
                ? founded.with(
                        Effect.SetsProfile.CREDIT_CODE, setting.employer().uscc())
                : founded;
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

    /** What the form demands, not anew each time, and the file had no column for is as it was. */
    private static void bringUnasked(Form form, Answers founded, Map<String, Object> sent) {
        form.fields().filter(field -> field.required() && !field.askedAnew()).forEach(field -> founded.value(field.id())
                .ifPresent(value -> sent.putIfAbsent(field.id(), value)));
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
}
