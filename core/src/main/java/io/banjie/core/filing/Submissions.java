// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.core.store.Json;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was handed in and what the judgement saw, frozen beside the journal entry of the submission. */
final class Submissions {

    private Submissions() {}

    /** Keeps for each of these filings what it was judged by; both lists are in the same order. */
    static void keep(Handle tx, List<FilingRecord> filings, List<Examination> examinations) {
        PreparedBatch batch = tx.prepareBatch(
                "insert into submission (filing, seq, answers, facts, examined) values (?, ?, ?, ?, ?)");
        for (int i = 0; i < filings.size(); i++) {
            Examination examination = examinations.get(i);
            batch.add(
                    filings.get(i).id(),
                    filings.get(i).head().seq(),
                    Json.write(examination.answers()),
                    Json.write(examination.facts()),
                    Json.write(examination.examined()));
        }
        batch.execute();
    }

    /** Each rule of the last submission with its verdict; nothing when it was never judged. */
    static Optional<List<Examined>> lastExamined(Handle handle, String filing) {
        return handle.createQuery("select examined from submission where filing = ? order by seq desc"
                        + " fetch first 1 rows only")
                .bind(0, filing)
                .mapTo(String.class)
                .findOne()
                .map(text -> Json.read(text, new TypeReference<List<Examined>>() {}));
    }
}
