// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.invariant.Forecast.Handed;
import io.banjie.core.invariant.Town.Person;
import io.banjie.core.testregion.TestRegion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An employer files something new, or, where it names one, mends a filing that is there.
 *
 * @param employer which employer
 * @param type the filing type
 * @param wish what it says
 * @param related which filing it names; negative for none
 * @param mends whether it mends the named filing instead of building on it
 */
record Files(int employer, String type, Wish wish, int related, boolean mends) implements Move {

    /**
     * What is wished.
     *
     * @param person about whom
     * @param leftOut whether the person is left to be known from what it builds on
     * @param form the form of employment
     * @param days from today to the first day
     * @param length days to the last; 0 for none
     * @param agency which agency is to decide
     * @param flaw what is wrong with it
     */
    record Wish(int person, boolean leftOut, String form, int days, int length, int agency, Flaw flaw) {}

    private static final List<String> AGENCIES = List.of(TestRegion.NORTH, TestRegion.SOUTH, TestRegion.CITY);

    @Override
    public void in(Town town) {
        Actor actor = town.employer(employer);
        Optional<FilingRecord> named = related < 0 ? Optional.empty() : Optional.of(town.filing(related));
        if (mends && named.isPresent()) {
            mend(town, actor, named.get());
        } else {
            begin(town, actor, named);
        }
    }

    private void begin(Town town, Actor actor, Optional<FilingRecord> named) {
        Map<String, Object> sound = answers(town, actor, type, named);
        Map<String, Object> answers = wish.flaw.spoil(sound);
        Optional<ProblemCode> foretold = new Forecast(town)
                .ofHanded(new Handed(actor, type, named, Optional.empty(), sound, sound(sound, answers)));
        Outcome outcome = Outcome.of(
                () -> town.house.door.file(actor, town.house.request(type, answers, named.map(FilingRecord::id))));
        outcome.agrees(town, actor, foretold);
    }

    private void mend(Town town, Actor actor, FilingRecord filing) {
        Optional<FilingRecord> foundation =
                filing.chain().relatesTo().map(town.seen().filings()::get);
        Map<String, Object> sound = answers(town, actor, filing.pinned().type(), foundation);
        Map<String, Object> answers = wish.flaw.spoil(sound);
        Optional<ProblemCode> foretold = Outcome.withheld(actor, filing, Action.EDIT)
                .or(() -> new Forecast(town)
                        .ofHanded(new Handed(
                                actor,
                                filing.pinned().type(),
                                foundation,
                                Optional.of(filing),
                                sound,
                                sound(sound, answers))));
        Outcome outcome =
                Outcome.of(() -> town.house.door.edit(actor, filing.id(), OptionalLong.of(filing.version()), answers));
        outcome.agrees(town, actor, foretold);
    }

    private boolean sound(Map<String, Object> sound, Map<String, Object> sent) {
        return sent.equals(sound) && !TestRegion.CITY.equals(sound.get("reviewBodyId"));
    }

    private Map<String, Object> answers(Town town, Actor actor, String of, Optional<FilingRecord> foundation) {
        return switch (of) {
            case "registration" -> town.registration(actor, AGENCIES.get(wish.agency % AGENCIES.size()));
            case "note" -> Map.of("subject", "a note");
            default -> contract(town, of, foundation);
        };
    }

    private Map<String, Object> contract(Town town, String of, Optional<FilingRecord> foundation) {
        Map<String, Object> answers = new HashMap<>();
        LocalDate start = town.today().plusDays(wish.days);
        if (of.equals("leaving")) {
            answers.put("terminatedOn", start.toString());
        } else {
            answers.put("employmentForm", wish.form);
            answers.put("contractStart", start.toString());
            if (wish.length > 0) {
                answers.put("contractEnd", start.plusDays(wish.length).toString());
            }
        }
        boolean known = foundation.flatMap(FilingRecord::person).isPresent() && !of.equals("hire");
        if (!known || !wish.leftOut) {
            Person person = foundation
                    .filter(named -> !of.equals("hire"))
                    .flatMap(FilingRecord::person)
                    .map(ref -> new Person(ref.name(), ref.idType(), ref.idNumber()))
                    .orElseGet(() -> town.person(wish.person));
            answers.put("workerName", person.name());
            answers.put("idType", person.idType());
            answers.put("idNumber", person.idNumber());
        }
        return answers;
    }
}
