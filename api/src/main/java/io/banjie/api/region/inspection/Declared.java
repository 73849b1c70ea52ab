// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.list.FilingList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a region declares, each part asked for once.
 *
 * @param profile what it is
 * @param types its filing types
 * @param lists its lists
 * @param codeLists its code lists
 * @param parameters its figures
 * @param rosterKinds its rosters
 * @param blankForms its forms for filling in by hand
 * @param duties what employers owe
 * @param national the national lists as far as they are known
 */
public record Declared(
        RegionProfile profile,
        List<FilingType> types,
        List<FilingList> lists,
        List<CodeList> codeLists,
        List<Parameter> parameters,
        List<RosterKind> rosterKinds,
        List<BlankForm> blankForms,
        List<Duty> duties,
        List<CodeList> national) {

    /** What this region declares. */
    public static Declared by(RegionPlugin plugin, Collection<CodeList> national) {
        return new Declared(
                plugin.profile(),
                List.copyOf(plugin.filingTypes()),
                List.copyOf(plugin.lists()),
                List.copyOf(plugin.codeLists()),
                List.copyOf(plugin.parameters()),
                List.copyOf(plugin.rosterKinds()),
                List.copyOf(plugin.blankForms()),
                List.copyOf(plugin.duties()),
                List.copyOf(national));
    }

    Optional<FilingType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    Optional<CodeList> ownList(String id) {
        return codeLists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    Optional<CodeList> nationalList(String id) {
        return national.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    boolean knowsList(String id) {
        return ownList(id).isPresent() || NationalList.ALL.contains(id);
    }

    /** Whether a list may have this code; true for lists whose entries are not known here. */
    boolean mayHave(String listId, String code) {
        Optional<CodeList> own = ownList(listId);
        return own.map(list -> mayHave(list, code)).orElseGet(() -> nationalList(listId)
                .map(list -> list.item(code).isPresent())
                .orElse(true));
    }

    private boolean mayHave(CodeList list, String code) {
        if (list.item(code).isPresent()) {
            return true;
        }
        boolean left = list.restrictedTo().isEmpty() || list.restrictedTo().contains(code);
        return list.basis()
                .map(basis -> left
                        && nationalList(basis)
                                .map(entries -> entries.item(code).isPresent())
                                .orElse(true))
                .orElse(false);
    }

    /** The fields of the filings that a type may build on. */
    Stream<Field> foundationFields(FilingType type) {
        return foundations(type).flatMap(foundation -> foundation.form().fields());
    }

    /** Whether the region has a figure of this name. */
    boolean hasParameter(String id) {
        return parameters.stream().anyMatch(parameter -> parameter.id().equals(id));
    }

    /** The types that a type may build on. */
    Stream<FilingType> foundations(FilingType type) {
        return type.foundation().types().stream().flatMap(id -> type(id).stream());
    }

    /** Whether another filing type replaces or mends filings of this one. */
    boolean isReplaced(FilingType type) {
        return types.stream()
                .map(FilingType::foundation)
                .anyMatch(foundation -> (foundation.ofProfile() || foundation.ofFiling())
                        && foundation.types().contains(type.id()));
    }

    /** The fields of the employer's profile. */
    Stream<Field> profileFields() {
        return types.stream()
                .filter(type -> type.effect() instanceof Effect.SetsProfile)
                .flatMap(type -> type.form().fields());
    }
}
