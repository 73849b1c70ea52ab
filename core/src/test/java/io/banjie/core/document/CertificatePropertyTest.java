// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.Filing;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.PaperHouse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Certificate numbers are unique, and a check reveals number, kind, unit, masked name, day and state alone. */
class CertificatePropertyTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final int LETTERS = 6;

    private static PaperHouse papers;
    private static final List<Letter> ISSUED = new ArrayList<>();

    private record Letter(String number, String code, String idNumber, byte[] bytes) {}

    @BeforeContainer
    static void issue() {
        Database database = TestDatabases.derby();
        papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        for (int i = 0; i < LETTERS; i++) {
            Filing left = papers.left(employer);
            byte[] bytes = papers.documents
                    .document(employer, left.id(), "leaving-letter", "pdf")
                    .bytes();
            String[] query = new String(bytes, StandardCharsets.UTF_8)
                    .replaceAll("(?s).*number=([^&]+)&code=(\\w+).*", "$1 $2")
                    .split(" ");
            ISSUED.add(
                    new Letter(query[0], query[1], left.worker().orElseThrow().idNumber(), bytes));
        }
    }

    @Example
    void noNumberIsGivenTwice() {
        assertThat(ISSUED).extracting(Letter::number).doesNotHaveDuplicates();
        assertThat(ISSUED).extracting(Letter::code).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void onlyANumberWithItsOwnCodeIsAnswered(
            @ForAll @IntRange(max = LETTERS - 1) int number, @ForAll @IntRange(max = LETTERS - 1) int code) {
        assertThat(papers.documents
                        .check(ISSUED.get(number).number, ISSUED.get(code).code)
                        .isPresent())
                .isEqualTo(number == code);
    }

    @Property(tries = 100)
    void guessingRevealsNothing(@ForAll String number, @ForAll @StringLength(max = 20) String code) {
        assertThat(papers.documents.check(number, code)).isEmpty();
        assertThat(papers.documents.check(ISSUED.get(0).number, code)).isEmpty();
    }

    @Property(tries = 100)
    void anAnswerHidesThePerson(@ForAll @IntRange(max = LETTERS - 1) int chosen) {
        Letter letter = ISSUED.get(chosen);

        CertificateCheck told =
                papers.documents.check(letter.number, letter.code).orElseThrow();

        assertThat(told.worker()).isEqualTo("张*");
        assertThat(told.toString())
                .doesNotContain(letter.idNumber)
                .doesNotContain(letter.code)
                .doesNotContain("三");
        assertThat(Arrays.stream(CertificateCheck.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName))
                .containsExactly("number", "kindLabel", "state", "employer", "worker", "issuedOn");
    }

    @Property(tries = 100)
    void aFileWithOneByteChangedIsUnknown(
            @ForAll @IntRange(max = LETTERS - 1) int chosen, @ForAll @IntRange(max = 10_000) int position) {
        byte[] forged = ISSUED.get(chosen).bytes.clone();
        forged[position % forged.length] ^= 0x20;

        assertThat(papers.documents.check(forged)).isEmpty();
        assertThat(papers.documents.check(ISSUED.get(chosen).bytes)).isPresent();
    }
}
