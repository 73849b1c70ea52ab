// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.core.filing.FilingRecord;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What certificates will say, frozen in the transaction of the decision. */
public interface DocumentModels {

    /**
     * Freezes a model for each document that the filing's type issues.
     *
     * @param filing the filing just approved
     * @param chain its chain, itself included
     * @param relation what the chain amounts to now
     */
    void freeze(Rows rows, FilingRecord filing, List<FilingRecord> chain, Optional<Relation> relation);

    /** Marks the issued documents of a filing as replaced. */
    void replaced(Handle tx, String filing);

    /** Marks the issued documents of a filing as void. */
    void voided(Handle tx, String filing);
}
