// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.core.code.NationalLists;
import io.banjie.core.code.RegionCodes;
import io.banjie.core.form.AnswerReader;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.form.Surroundings;
import io.banjie.core.testregion.TestRegion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** INV-11: what a resident ID says is taken from it and from nowhere else. */
class IdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Field SEX = Field.code(Form.SEX, "sex", NationalList.SEX)
            .mandatory()
            .from(Derived.How.SEX_OF_RESIDENT_ID, TestRegion.ID_NUMBER);
    private static final Form PERSON =
            Form.of("1", Section.of("person", "Person", TestRegion.ID_TYPE, TestRegion.ID_NUMBER, SEX));

    private final Surroundings around =
            new Surroundings(new RegionCodes(List.of(), NationalLists.bundled()), Set.of(), TODAY);

    @Property(tries = 200)
    void theSexIsThatOfTheNumberHoweverItIsTyped(
            @ForAll @IntRange(max = 40_000) int daysAgo,
            @ForAll @IntRange(min = 1, max = 999) int sequence,
            @ForAll boolean small,
            @ForAll boolean spaced) {
        String number = IdNumbers.of(TODAY.minusDays(daysAgo), sequence);
        String typed = small ? number.toLowerCase(Locale.ROOT) : number;

        Answers read =
                read(Map.of("idNumber", spaced ? " " + typed.substring(0, 6) + " " + typed.substring(6) : typed));

        assertThat(read.text("idNumber")).contains(number);
        assertThat(read.text(Form.SEX)).contains(sequence % 2 == 1 ? "1" : "2");
    }

    @Property(tries = 50)
    void anotherDocumentSaysNothing(@ForAll @IntRange(min = 1, max = 999) int sequence) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("idType", "08");
        sent.put("idNumber", "E1234%03d".formatted(sequence));

        assertThat(read(sent).text(Form.SEX)).isEmpty();
    }

    private Answers read(Map<String, Object> sent) {
        ReadAnswers read = new AnswerReader().read(PERSON, sent, around);
        return read.answers();
    }
}
