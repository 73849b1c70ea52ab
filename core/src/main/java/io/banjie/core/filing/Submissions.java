// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was handed in and what the judgement saw, frozen beside the journal entry of the submission. */
final class Submissions {

    private static final Rows.Sql INSERT =
            Rows.Sql.insert("submission", List.of("filing", "seq", "answers", "facts", "examined"));

    private Submissions() {}

    /** Keeps for each of these filings what it was judged by; both lists are in the same order. */
    static void keep(Rows rows, List<FilingRecord> filings, List<Examination> examinations) {
        for (int i = 0; i < filings.size(); i++) {
            Examination examination = examinations.get(i);
            rows.add(
                    INSERT,
                    filings.get(i).id(),
                    filings.get(i).head().seq(),
                    Json.write(examination.answers()),
                    Json.write(examination.facts()),
                    Json.write(examination.examined()));
        }
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
