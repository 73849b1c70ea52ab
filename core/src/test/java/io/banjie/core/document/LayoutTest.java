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
import io.banjie.core.testregion.PaperHouse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that some filings get only, and one document in two layouts. */
class LayoutTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String RECEIPT = "receipt";
    private static final String LARGE = "large-receipt";

    private static Filing note(PaperHouse papers, Actor employer, String subject) {
        return papers.house.door.file(
                employer, papers.house.request("note", Map.of("subject", subject), Optional.empty()));
    }

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    @OnEachDatabase
    void whatIsNotIssuedForAFilingIsNotOfferedAndRefusedInTheRegionsWords(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing unpaid = note(papers, employer, "reminder");

        assertThat(papers.documents.printable(employer, unpaid.id())).isEmpty();
        for (String kind : List.of(RECEIPT, LARGE)) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> papers.documents.document(employer, unpaid.id(), kind, "pdf"));
            assertThat(refusal.problem()).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
            assertThat(refusal.code()).isEqualTo("document-not-issued");
            assertThat(refusal.getMessage()).isEqualTo("收讫的才有收据");
        }
    }

    @OnEachDatabase
    void bothLayoutsAreOneDocumentWithOneNumber(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing paid = note(papers, employer, "paid");

        assertThat(papers.documents.printable(employer, paid.id()))
                .containsExactly(
                        new Printable(RECEIPT, "Receipt", List.of("pdf"), false),
                        new Printable(LARGE, "Large receipt", List.of("pdf"), false));
        Content large = papers.documents.document(employer, paid.id(), LARGE, "pdf");
        Content plain = papers.documents.document(employer, paid.id(), RECEIPT, "pdf");

        assertThat(large.fileName()).isEqualTo("Large receipt_R-2026-001.pdf");
        assertThat(text(large)).startsWith("Large receipt R-2026-001").contains(paid.serialNumber());
        assertThat(plain.fileName()).isEqualTo("Receipt_R-2026-001.pdf");
        assertThat(papers.documents.document(employer, paid.id(), LARGE, "pdf").bytes())
                .isEqualTo(large.bytes());
        Filing next = note(papers, employer, "paid");
        assertThat(text(papers.documents.document(employer, next.id(), RECEIPT, "pdf")))
                .contains("R-2026-002");
    }

    @OnEachDatabase
    void aLayoutIsCheckedByItsBytesAndCountsAsLongAsItsDocument(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing paid = note(papers, employer, "paid");
        byte[] large =
                papers.documents.document(employer, paid.id(), LARGE, "pdf").bytes();

        assertThat(papers.documents.check(large)).map(CertificateCheck::state).contains(State.VALID);
        byte[] forged = large.clone();
        forged[forged.length / 2] ^= 1;
        assertThat(papers.documents.check(forged)).isEmpty();
        for (State state : List.of(State.REPLACED, State.VOID)) {
            database.transaction(
                    tx -> tx.execute("update issued_document set state = ? where filing = ?", state.name(), paid.id()));
            assertThat(papers.documents.check(large))
                    .map(CertificateCheck::state)
                    .contains(state);
        }
    }
}
