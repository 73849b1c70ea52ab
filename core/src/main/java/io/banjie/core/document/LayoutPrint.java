// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.DocumentKind.Layout;
import io.banjie.core.document.IssuedDocuments.Issued;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import java.util.Map;
import java.util.Objects;

/** Draws an issued paper in a further layout: the same model under the same number, kept when first drawn. */
final class LayoutPrint {

    private final Database database;
    private final Press press;
    private final CheckAddress address;

    LayoutPrint(Database database, Press press, CheckAddress address) {
        this.database = Objects.requireNonNull(database, "database");
        this.press = Objects.requireNonNull(press, "press");
        this.address = Objects.requireNonNull(address, "address");
    }

    /** The digest of the paper's bytes in this layout, drawn now if they never were. */
    String of(Issued issued, Layout layout) {
        return database.read(handle -> IssuedLayouts.find(handle, issued.id(), layout.kind()))
                .orElseGet(() -> kept(issued, layout, drawn(issued, layout)));
    }

    private byte[] drawn(Issued issued, Layout layout) {
        Map<String, Object> model = database.read(handle -> ModelRows.find(handle, issued.subject(), issued.kind()))
                .orElseThrow(() -> new IllegalStateException("no frozen model of filing " + issued.subject()));
        Map<String, Object> complete =
                FirstPrint.completed(model, issued.number(), issued.code(), address, issued.issuedOn());
        return press.order(
                layout.kind() + " of filing " + issued.subject(),
                () -> press.pdf(
                        layout.template(), complete, layout.label() + " " + issued.number(), issued.issuedAt()));
    }

    /** Of two who draw at once, the first one's bytes are kept; nothing is kept of what counts no longer. */
    private String kept(Issued issued, Layout layout, byte[] bytes) {
        return database.transaction(tx -> {
            int locked = tx.execute(
                    "update issued_document set state = state where id = ? and state = ?",
                    issued.id(),
                    State.VALID.name());
            if (locked == 0) {
                throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "the document counts no longer");
            }
            return IssuedLayouts.find(tx, issued.id(), layout.kind()).orElseGet(() -> {
                String digest = Contents.keep(tx, bytes);
                IssuedLayouts.insert(tx, issued.id(), layout.kind(), digest);
                return digest;
            });
        });
    }
}
