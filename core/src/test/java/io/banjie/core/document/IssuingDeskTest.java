// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Printable;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.PlainTypesetter;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Certificates from their first drawing to the public's check. */
class IssuingDeskTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";
    private static final String LETTER = "leaving-letter";
    private static final Pattern PRINTED_CODE = Pattern.compile("number=([^&\"]+)&code=(\\w{12})");

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    private static Matcher printed(Content letter) {
        Matcher printed = PRINTED_CODE.matcher(text(letter));
        assertThat(printed.find()).isTrue();
        return printed;
    }

    @OnEachDatabase
    void aCertificateSaysWhatWasFrozenAtTheDecision(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing filing = papers.left(employer);
        papers.house.clock.pass(Duration.ofDays(40));

        Content letter = papers.documents.document(employer, filing.id(), LETTER, "pdf");

        assertThat(letter.fileName()).isEqualTo("Leaving letter_N-1-2026-000001.pdf");
        assertThat(text(letter))
                .contains("N-1-2026-000001 张三 Employer " + UNIT)
                .contains("2026年3月1日 2026年3月31日 clerk 0")
                .contains("2026年4月11日")
                .contains("qr:" + PaperHouse.ADDRESS + "/#/check?number=N-1-2026-000001&code=");
    }

    @OnEachDatabase
    void aReprintIsByteForByteTheSame(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing filing = papers.left(employer);

        byte[] first =
                papers.documents.document(employer, filing.id(), LETTER, "pdf").bytes();
        papers.house.clock.pass(Duration.ofDays(400));
        papers.house.close();
        Actor clerk = papers.house.clerk(TestRegion.CITY);
        byte[] again =
                papers.documents.document(clerk, filing.id(), LETTER, "pdf").bytes();

        assertThat(again).isEqualTo(first);
    }

    @OnEachDatabase
    void certificatesAreFirstDrawnAlsoWhileTheRegionIsAway(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing filing = papers.left(employer);
        papers.house.close();

        assertThat(papers.documents.printable(employer, filing.id()))
                .containsExactly(new Printable(LETTER, "Leaving letter", List.of("pdf"), false));
        assertThat(text(papers.documents.document(employer, filing.id(), LETTER, "pdf")))
                .contains("N-1-2026-000001");
    }

    @OnEachDatabase
    void numbersFollowEachOtherAlsoWhereADrawingFails(Database database) {
        PaperHouse papers = new PaperHouse(database, new PlainTypesetter(drawing -> drawing == 5));
        Actor employer = papers.house.registered(UNIT);
        Filing one = papers.left(employer);
        Filing two = papers.left(employer);
        Filing three = papers.left(employer);

        papers.documents.document(employer, one.id(), LETTER, "pdf");
        Refusal failed = refusal(() -> papers.documents.document(employer, two.id(), LETTER, "pdf"));
        Content third = papers.documents.document(employer, three.id(), LETTER, "pdf");
        Content second = papers.documents.document(employer, two.id(), LETTER, "pdf");

        assertThat(failed.problem()).isEqualTo(ProblemCode.DOCUMENT_FAILED);
        assertThat(text(third)).startsWith("Leaving letter N-1-2026-000002");
        assertThat(text(second)).startsWith("Leaving letter N-1-2026-000003");
    }

    @OnEachDatabase
    void aNewYearBeginsANewSequence(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing one = papers.left(employer);
        Filing two = papers.left(employer);
        papers.documents.document(employer, one.id(), LETTER, "pdf");

        papers.house.clock.pass(Duration.ofDays(365));

        assertThat(text(papers.documents.document(employer, two.id(), LETTER, "pdf")))
                .contains("N-1-2027-000001");
    }

    @OnEachDatabase
    void onlyWhatIsApprovedIsCertifiedAndOnlyToItsReaders(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        Filing left = papers.left(employer);
        Filing waiting = papers.house.door.file(employer, papers.house.hire(papers.person()));

        assertThat(papers.documents.printable(employer, waiting.id())).isEmpty();
        assertThat(refusal(() -> papers.documents.printable(stranger, left.id()))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.documents.document(
                                papers.house.clerk(TestRegion.SOUTH), left.id(), LETTER, "pdf"))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.documents.document(employer, left.id(), "no-such-kind", "pdf"))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.documents.document(employer, left.id(), LETTER, "docx"))
                        .problem())
                .isEqualTo(ProblemCode.MALFORMED);
    }

    @OnEachDatabase
    void whatIsNoLongerInEffectIsNotCertified(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing left = papers.left(employer);
        database.transaction(tx -> tx.execute("update filing set status = 'REVOKED' where id = ?", left.id()));

        Refusal refusal = refusal(() -> papers.documents.document(employer, left.id(), LETTER, "pdf"));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        assertThat(papers.documents.printable(employer, left.id())).isEmpty();
    }

    @OnEachDatabase
    void thePublicLearnsOfAPaperFromItsNumberAndCodeAndNoMore(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing left = papers.left(employer);
        Matcher printed = printed(papers.documents.document(employer, left.id(), LETTER, "pdf"));
        String number = printed.group(1);
        String code = printed.group(2);

        CertificateCheck told = papers.documents.check(number, code).orElseThrow();

        assertThat(told)
                .isEqualTo(new CertificateCheck(
                        "N-1-2026-000001",
                        "Leaving letter",
                        State.VALID,
                        "Employer " + UNIT,
                        "张*",
                        LocalDate.of(2026, 3, 2)));
        assertThat(papers.documents.check(" " + number + " ", " " + code.toLowerCase(Locale.ROOT)))
                .contains(told);
        assertThat(papers.documents.check(number, "")).isEmpty();
        assertThat(papers.documents.check(number, code.substring(1))).isEmpty();
        assertThat(papers.documents.check("N-1-2026-000002", code)).isEmpty();
        assertThat(papers.documents.check("N-1-2026-%", code)).isEmpty();
        assertThat(papers.documents.check("9".repeat(5000), code)).isEmpty();
    }

    @OnEachDatabase
    void thePublicLearnsOfAFileOnlyWhenNoByteDiffers(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing left = papers.left(employer);
        byte[] letter =
                papers.documents.document(employer, left.id(), LETTER, "pdf").bytes();

        assertThat(papers.documents.check(letter)).map(CertificateCheck::state).contains(State.VALID);
        byte[] forged = letter.clone();
        forged[forged.length / 2] ^= 1;
        assertThat(papers.documents.check(forged)).isEmpty();
        assertThat(papers.documents.check(new byte[0])).isEmpty();
    }

    @OnEachDatabase
    void aReplacedFilingsPapersSaySo(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing left = papers.left(employer);
        byte[] letter =
                papers.documents.document(employer, left.id(), LETTER, "pdf").bytes();

        FrozenModels models = new FrozenModels(papers.house.regions, papers.house.archive);
        database.transaction(tx -> {
            models.replaced(tx, left.id());
            return null;
        });

        assertThat(papers.documents.check(letter)).map(CertificateCheck::state).contains(State.REPLACED);
    }

    @Test
    void aModelHasEveryPromisedName() {
        Database database = TestDatabases.derby();
        PaperHouse papers = new PaperHouse(database);
        Filing left = papers.left(papers.house.registered(UNIT));

        Map<String, Object> model = database.read(handle -> ModelRows.find(handle, left.id(), LETTER))
                .orElseThrow();

        assertThat(model)
                .containsOnlyKeys(
                        "employer",
                        "agency",
                        "filing",
                        "worker",
                        "answers",
                        "foundation",
                        "profile",
                        "codes",
                        "service",
                        "texts");
        assertThat(model.get("agency")).isEqualTo(Map.of("name", "North office"));
        assertThat(model.get("profile"))
                .isEqualTo(Map.of("employerName", "Employer " + UNIT, "uscc", UNIT, "reviewBodyId", "North office"));
        assertThat(model.get("service")).isEqualTo(Map.of("years", 0, "months", 1));
        assertThat(model.get("worker"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "张三")
                .containsEntry("sex", "男");
        assertThat(model.get("filing")).isEqualTo(Map.of("number", left.serialNumber(), "decidedOn", "2026年3月2日"));
        assertThat(model.get("answers"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("terminatedOn", "2026年3月31日");
    }
}
