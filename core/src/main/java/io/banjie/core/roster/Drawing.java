// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.Template;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.document.Press;
import io.banjie.office.MissingGlyph;
import io.banjie.office.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws rosters, and says of one that cannot be drawn which of its filings are the reason. */
final class Drawing {

    private final Press press;

    Drawing(Press press) {
        this.press = Objects.requireNonNull(press, "press");
    }

    /**
     * The page of a roster.
     *
     * @throws Refusal DOCUMENT_FAILED when it cannot be drawn
     */
    byte[] pdf(Template template, Map<String, Object> model, Instant at) {
        return press.order("a saved roster", () -> press.pdf(template, model, title(model), at));
    }

    /** A workbook. */
    byte[] xlsx(Sheet sheet) {
        return press.order(() -> press.xlsx(sheet));
    }

    private static String title(Map<String, Object> model) {
        return (model.get("title") + " " + model.get("number")).strip();
    }

    /**
     * The page of a roster that is not saved yet.
     *
     * @throws Refusal INVALID_ANSWERS naming the filings whose characters cannot be drawn
     */
    byte[] trial(Selection selection, Template template, Map<String, Object> model, Instant at) {
        return press.order("a roster " + selection.kind().id(), () -> legible(selection, template, model, at));
    }

    private byte[] legible(Selection selection, Template template, Map<String, Object> model, Instant at) {
        try {
            return press.pdf(template, model, title(model), at);
        } catch (MissingGlyph missing) {
            List<Finding> findings = findings(selection, model, Character.toString(missing.codePoint()));
            if (findings.isEmpty()) {
                throw Refusal.of(ProblemCode.DOCUMENT_FAILED, missing.getMessage());
            }
            throw Selector.refused(findings);
        }
    }

    private static List<Finding> findings(Selection selection, Map<String, Object> model, String character) {
        List<Finding> findings = new ArrayList<>();
        List<?> lines = (List<?>) model.get("lines");
        for (int index = 0; index < lines.size(); index++) {
            List<?> cells = (List<?>) ((Map<?, ?>) lines.get(index)).get("cells");
            if (cells.stream().anyMatch(cell -> String.valueOf(cell).contains(character))) {
                findings.add(Selector.TEXTS.error(
                        Selector.field(index),
                        "roster-undrawable",
                        Map.of("serialNumber", selection.filings().get(index).serialNumber(), "character", character)));
            }
        }
        return findings;
    }
}
