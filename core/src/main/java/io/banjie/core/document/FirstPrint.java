// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.core.document.Forecasts.Turn;
import io.banjie.core.document.IssuedDocuments.Issued;
import io.banjie.core.document.PaperNumber.Owner;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.number.Sequences;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The first drawing of a certificate: number, bytes and entry in the register commit together or not at all, so a number
 * is never without its paper. Of two who print at once, one draws what both get.
 */
final class FirstPrint {

    private final Database database;
    private final Sequences sequences;
    private final Press press;
    private final CheckAddress address;
    private final Forecasts forecasts = new Forecasts();

    FirstPrint(Database database, Sequences sequences, Press press, CheckAddress address) {
        this.database = Objects.requireNonNull(database, "database");
        this.sequences = Objects.requireNonNull(sequences, "sequences");
        this.press = Objects.requireNonNull(press, "press");
        this.address = Objects.requireNonNull(address, "address");
    }

    /**
     * A certificate to be drawn.
     *
     * @param filing the approved filing
     * @param kind what is drawn
     * @param by who prints
     * @param at when
     * @param zone the region's zone
     */
    record Order(FilingRecord filing, DocumentKind kind, Actor by, Instant at, ZoneId zone) {
        LocalDate day() {
            return LocalDate.ofInstant(at, zone);
        }

        PaperNumber number() {
            Owner owner = new Owner(
                    filing.pinned().region(),
                    filing.routing().agency().map(AgencyRef::id),
                    filing.employer().id(),
                    filing.employer().uscc());
            return PaperNumber.of(kind.numbering(), owner, day().getYear());
        }
    }

    /**
     * A certificate with its model and code, lacking only its number.
     *
     * @param order what is drawn
     * @param number its number but for the last part
     * @param code its code
     * @param model what it says
     */
    private record Draft(Order order, PaperNumber number, String code, Map<String, Object> model) {}

    /** Draws the certificate, or finds it drawn meanwhile. */
    Issued of(Order order) {
        Map<String, Object> model = database.read(
                        handle -> ModelRows.find(handle, order.filing.id(), order.kind.kind()))
                .orElseThrow(() -> new IllegalStateException("no frozen model of filing " + order.filing.id()));
        Draft draft = new Draft(order, order.number(), CheckCode.random(), model);
        return press.order(order.kind.kind() + " of filing " + order.filing.id(), () -> issued(draft));
    }

    private Issued issued(Draft draft) {
        String scope = draft.number.scope();
        sequences.prepare(scope);
        try (Turn turn = forecasts.join(scope, sequences.last(scope))) {
            byte[] foretold = drawn(draft, turn.number());
            turn.await();
            return database.transaction(tx -> {
                requireApproved(tx, draft.order);
                Optional<Issued> meanwhile = IssuedDocuments.find(tx, draft.order.filing.id(), draft.order.kind.kind());
                return meanwhile.orElseGet(() -> {
                    long number = sequences.take(tx, scope);
                    turn.took(number);
                    return entered(tx, draft, number, number == turn.number() ? foretold : drawn(draft, number));
                });
            });
        }
    }

    /**
     * Nobody else prints or moves the filing until this transaction ends; from then on it cannot be undone, unless what is
     * printed is a mere receipt.
     */
    private static void requireApproved(Handle tx, Order order) {
        String printed = order.kind.acknowledges() ? "printed" : "true";
        int locked = tx.execute(
                "update filing set printed = " + printed + " where id = ? and status = 'APPROVED'", order.filing.id());
        if (locked == 0) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "the filing is no longer in effect");
        }
    }

    private byte[] drawn(Draft draft, long taken) {
        String number = draft.number.with(taken);
        Map<String, Object> complete = completed(draft.model, number, draft.code, address, draft.order.day());
        DocumentKind kind = draft.order.kind;
        return press.pdf(kind.template(), complete, kind.label() + " " + number, draft.order.at);
    }

    /** A frozen model with what is known since the first drawing. */
    static Map<String, Object> completed(
            Map<String, Object> model, String number, String code, CheckAddress address, LocalDate day) {
        Map<String, Object> complete = new LinkedHashMap<>(model);
        complete.put("number", number);
        complete.put("checkUrl", address.of(number, code));
        complete.put("checkCode", code);
        complete.put("issuedOn", Wording.day(day));
        return complete;
    }

    private static Issued entered(Handle tx, Draft draft, long taken, byte[] bytes) {
        Order order = draft.order;
        FilingRecord filing = order.filing;
        Issued issued = new Issued(
                Identifiers.next(),
                filing.id(),
                order.kind.kind(),
                order.kind.label(),
                filing.pinned().region(),
                draft.number.with(taken),
                draft.code,
                State.VALID,
                filing.employer().name(),
                filing.person().map(PersonRef::name).orElse(""),
                order.day(),
                order.at,
                order.by.username(),
                Contents.keep(tx, bytes));
        IssuedDocuments.insert(tx, issued);
        return issued;
    }
}
