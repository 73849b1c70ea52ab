// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.rule.Explainer;
import io.banjie.core.rule.Outcomes;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What was handed in and what the judgement saw, frozen beside the journal entry of the submission. What the region's
 * declaration says is kept by that declaration's digest.
 */
final class Submissions {

    private static final Rows.Sql INSERT =
            Rows.Sql.insert("submission", List.of("filing", "seq", "answers", "facts", "examined", "signature"));

    private static final String WHOLE_LINES = "[";

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
                    Json.brief(FrozenFacts.of(examination.region(), examination.facts())),
                    Json.brief(examination.outcomes()),
                    examination.signature().map(KeptSignature::text).orElse(null));
        }
    }

    /** The signatures of a filing's submissions as they are kept, by the number of their journal entry. */
    static Map<Integer, String> signatures(Handle handle, String filing) {
        return handle.createQuery("select seq, signature from submission where filing = ? and signature is not null")
                .bind(0, filing)
                .map((row, context) -> Map.entry(row.getInt("seq"), row.getString("signature")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A kept submission. */
    private record Kept(Answers answers, String facts, String examined) {}

    /** Each rule of the last submission with its verdict; nothing when it was never judged. */
    static Optional<List<Examined>> lastExamined(Handle handle, Regions regions, FilingType type, String filing) {
        return handle.createQuery("select answers, facts, examined from submission where filing = ? order by seq desc"
                        + " fetch first 1 rows only")
                .bind(0, filing)
                .map((row, context) -> new Kept(
                        Json.read(row.getString("answers"), Answers.class),
                        row.getString("facts"),
                        row.getString("examined")))
                .findOne()
                .map(kept -> examined(regions, type, kept));
    }

    private static List<Examined> examined(Regions regions, FilingType type, Kept kept) {
        if (kept.examined.startsWith(WHOLE_LINES)) {
            // Kept before the words of rules were left to the declaration.
            return Json.read(kept.examined, new TypeReference<List<Examined>>() {});
        }
        Region region =
                regions.archived(Json.readBrief(kept.facts, FrozenFacts.class).region());
        return new Explainer(type, region.checks(type.id()), region.labels())
                .explain(kept.answers, Json.readBrief(kept.examined, Outcomes.class));
    }
}
