// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.core.store.Json;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was handed in and what the judgement saw, frozen beside the journal entry of the submission. */
final class Submissions {

    private Submissions() {}

    static void keep(Handle tx, FilingRecord filing, Examination examination) {
        tx.execute(
                "insert into submission (filing, seq, answers, facts, examined) values (?, ?, ?, ?, ?)",
                filing.id(),
                filing.head().seq(),
                Json.write(examination.answers()),
                Json.write(examination.facts()),
                Json.write(examination.examined()));
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
