// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A region that does something in the midst of judging a filing, such as to leave. */
final class LeavingRegion implements RegionPlugin {

    static final String CODE = "980000";
    static final String NOTE = "note";
    static final Field DAY = Field.date("day", "Day").mandatory();

    private final Runnable whileJudging;

    LeavingRegion(Runnable whileJudging) {
        this.whileJudging = whileJudging;
    }

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "Elsewhere",
                "Elsewhere",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.PASSWORD),
                List.of(Agency.accepting("office", "Office")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(FilingType.named(NOTE, "Note")
                .inGroup("Notes")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "kept"))
                .asks(Form.of("1", Section.of("note", "Note", DAY)))
                .check("leaving", "what happens meanwhile", "custom", (filing, findings) -> whileJudging.run())
                .build());
    }
}
