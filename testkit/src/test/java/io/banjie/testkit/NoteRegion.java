// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.rule.Rule;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A region where only notes can be filed. */
final class NoteRegion implements RegionPlugin {

    static final Field DAY = Field.date("day", "Day").mandatory();

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                "990000",
                "Nowhere",
                "Nowhere",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.PASSWORD),
                List.of(Agency.accepting("office", "Office")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(FilingType.named("note", "Note")
                .asks(Form.of("1", Section.of("note", "Note", DAY)))
                .rules(List.of(Rule.must("not-to-come", DAY.isNotInTheFuture())
                        .at(DAY)
                        .otherwise("{day} is to come")
                        .under("law")
                        .fix("wait until {day}")))
                .check("not-a-sunday", "Sundays", "custom", (filing, findings) -> filing.answers()
                        .date(DAY)
                        .filter(day -> day.getDayOfWeek().getValue() == 7)
                        .ifPresent(day -> findings.warn(DAY, "a Sunday", "choose another day")))
                .build());
    }
}
