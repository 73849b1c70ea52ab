// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.identity.ResidentId.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ResidentIdPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A person as an office would number it. */
    record Person(String division, LocalDate birth, int sequence) {
        String seventeen() {
            return division + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        }

        String number() {
            return "10X98765432"
                    .chars()
                    .mapToObj(end -> seventeen() + (char) end)
                    .filter(number -> ResidentId.defects(number, TODAY).isEmpty())
                    .reduce((one, other) -> {
                        throw new AssertionError("two check characters fit");
                    })
                    .orElseThrow();
        }
    }

    @Provide
    Arbitrary<Person> persons() {
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.integers().between(110000, 999999).map(String::valueOf),
                        births,
                        Arbitraries.integers().between(0, 999))
                .as(Person::new);
    }

    @Property
    void exactlyOneCheckCharacterFitsAndSexAndBirthAreWhatTheOfficeGave(@ForAll("persons") Person person) {
        ResidentId id = ResidentId.parse(person.number(), TODAY).orElseThrow();
        assertThat(id.birth()).isEqualTo(person.birth());
        assertThat(id.sex()).isEqualTo(person.sequence() % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        assertThat(id.division()).isEqualTo(person.division());
    }

    @Property
    void anyOneCharacterMistypedIsRefused(
            @ForAll("persons") Person person,
            @ForAll @IntRange(min = 0, max = 17) int place,
            @ForAll @IntRange(min = 0, max = 10) int typed) {
        String number = person.number();
        String mistyped = number.substring(0, place) + "0123456789X".charAt(typed) + number.substring(place + 1);
        assertThat(ResidentId.parse(mistyped, TODAY).isPresent()).isEqualTo(mistyped.equals(number));
    }

    @Property
    void twoNeighboursExchangedAreRefused(
            @ForAll("persons") Person person, @ForAll @IntRange(min = 0, max = 15) int place) {
        String number = person.number();
        String exchanged = number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
        assertThat(ResidentId.parse(exchanged, TODAY).isPresent()).isEqualTo(exchanged.equals(number));
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll String typed) {
        String once = ResidentId.normalise(typed);
        assertThat(ResidentId.normalise(once)).isEqualTo(once);
    }

    @Property
    void whateverIsTypedIsJudgedWithoutFailing(@ForAll String typed) {
        assertThat(ResidentId.defects(typed, TODAY)).isNotNull();
        assertThat(CreditCode.defects(typed)).isNotNull();
    }

    @Property
    void thePrintedFormNeverTellsTheBirthDate(@ForAll("persons") Person person) {
        assertThat(new ResidentId(person.number()).toString())
                .doesNotContain(person.number().substring(6, 17))
                .contains("***********");
    }
}
