// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.Template;
import java.util.List;
import java.util.Map;

/** A later version of the test region: other words in a code list, other pages and columns of rosters. */
public final class NewerRegion implements RegionPlugin {

    private final TestRegion older = new TestRegion();

    @Override
    public RegionProfile profile() {
        return older.profile();
    }

    @Override
    public List<FilingType> filingTypes() {
        return older.filingTypes();
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.derived(NationalList.EMPLOYMENT_FORM, NationalList.EMPLOYMENT_FORM, "form", "2", "law")
                .relabelled(Map.of("1", "renamed")));
    }

    @Override
    public List<RosterKind> rosterKinds() {
        return older.rosterKinds().stream().map(NewerRegion::changed).toList();
    }

    private static RosterKind changed(RosterKind kind) {
        Template page = new Template(
                kind.template().xhtml().replace("<body>", "<body><p>a newer page</p>"),
                kind.template().css());
        return new RosterKind(
                kind.id(),
                "renamed " + kind.label(),
                kind.type(),
                kind.numbering(),
                kind.columns().subList(0, 2),
                page);
    }
}
