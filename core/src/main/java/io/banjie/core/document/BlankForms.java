// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.Content;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.BlankForm;
import io.banjie.core.region.Regions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Draws forms for filling in by hand. They are no papers of record: nothing of them is numbered or kept. */
final class BlankForms {

    private final Regions regions;
    private final Press press;

    BlankForms(Regions regions, Press press) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.press = Objects.requireNonNull(press, "press");
    }

    Content drawn(String region, String id) {
        BlankForm form = regions.known(region).stream()
                .flatMap(known -> known.declaration().blankForms().stream())
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such form"));
        byte[] pdf = press.order(
                "blank form " + id + " of region " + region,
                () -> press.pdf(form.template(), Map.of(), form.label(), Instant.EPOCH));
        return new Content(form.label() + ".pdf", "application/pdf", pdf);
    }
}
