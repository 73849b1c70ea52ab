// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.list.FilingList;
import java.util.List;
import java.util.Optional;

/**
 * All that a region declares, as data: archived by digest, and enough to read, decide and print when its bundle is gone.
 *
 * @param pluginVersion the version of the bundle it came from
 * @param profile what the region is
 * @param types its filing types without checks
 * @param lists its lists
 * @param codeLists its code lists as declared
 * @param parameters its figures
 * @param rosterKinds its rosters
 * @param checks its checks in words; none where it was archived before they were
 * @param blankForms its forms for filling in by hand; none where it was archived before there were
 * @param duties what employers owe; nothing where it was archived before there were duties
 */
public record RegionDeclaration(
        String pluginVersion,
        RegionProfile profile,
        List<FilingType> types,
        List<FilingList> lists,
        List<CodeList> codeLists,
        List<Parameter> parameters,
        List<RosterKind> rosterKinds,
        List<CheckWords> checks,
        List<BlankForm> blankForms,
        List<Duty> duties) {

    public RegionDeclaration {
        checks = checks == null ? List.of() : List.copyOf(checks);
        blankForms = blankForms == null ? List.of() : List.copyOf(blankForms);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    static RegionDeclaration of(RegionPlugin plugin, String pluginVersion) {
        return new RegionDeclaration(
                pluginVersion,
                plugin.profile(),
                plugin.filingTypes().stream()
                        .map(type -> type.withChecks(List.of()))
                        .toList(),
                List.copyOf(plugin.lists()),
                List.copyOf(plugin.codeLists()),
                List.copyOf(plugin.parameters()),
                List.copyOf(plugin.rosterKinds()),
                plugin.filingTypes().stream().flatMap(CheckWords::of).toList(),
                List.copyOf(plugin.blankForms()),
                List.copyOf(plugin.duties()));
    }

    /** The filing type of this id, or nothing. */
    public Optional<FilingType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The roster kind of this id, or nothing. */
    public Optional<RosterKind> rosterKind(String id) {
        return rosterKinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
