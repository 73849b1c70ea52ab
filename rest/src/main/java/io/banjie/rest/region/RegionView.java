// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import io.banjie.api.desk.RegionDesk;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.lifecycle.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A region with all that the portal needs to draw its pages. */
@Schema(name = "Region")
record RegionView(
        String code,
        String name,
        String title,
        RegionDesk.State state,
        String version,
        String timeZone,
        List<SignIn> signIn,
        List<Agency> agencies,
        Map<String, String> texts,
        List<FilingTypeView> filingTypes,
        List<FilingListView> lists,
        List<RosterKind> rosterKinds,
        List<String> codeLists,
        Optional<Integer> httpsPort,
        List<BlankForm> blankForms) {

    /** A form for filling in by hand. */
    @Schema(name = "BlankForm")
    record BlankForm(String id, String label, List<String> formats) {
        static BlankForm of(io.banjie.api.region.document.BlankForm form) {
            return new BlankForm(form.id(), form.label(), List.of("pdf"));
        }
    }

    /** An office of the region, in a tree. */
    @Schema(name = "Agency")
    record Agency(String id, String name, boolean accepting, List<Agency> children) {
        static Agency of(io.banjie.api.region.Agency agency) {
            return new Agency(
                    agency.id(),
                    agency.name(),
                    agency.accepting(),
                    agency.children().stream().map(Agency::of).toList());
        }
    }

    /** A kind of roster. */
    @Schema(name = "RosterKind")
    record RosterKind(
            String id,
            String label,
            String type,
            List<String> formats,
            @Schema(description = "the statuses in which filings are printed as a list beforehand")
                    List<Status> printedIn) {
        static RosterKind of(io.banjie.api.region.document.RosterKind kind) {
            return new RosterKind(
                    kind.id(),
                    kind.label(),
                    kind.type(),
                    List.of("pdf", "xlsx"),
                    Stream.of(Status.values()).filter(kind::lists).toList());
        }
    }

    static RegionView of(
            RegionDesk.Declared region, Optional<Integer> httpsPort, Function<String, Optional<CodeList>> codeList) {
        return new RegionView(
                region.listed().code(),
                region.listed().name(),
                region.profile().title(),
                region.listed().state(),
                region.listed().version(),
                region.profile().timeZone().getId(),
                region.profile().signIn().stream().sorted().toList(),
                region.profile().agencies().stream().map(Agency::of).toList(),
                region.profile().texts(),
                region.types().stream()
                        .map(type ->
                                FilingTypeView.of(type, region.formVersions().get(type.id())))
                        .toList(),
                region.lists().stream()
                        .map(list -> FilingListView.of(list, codeList))
                        .toList(),
                region.rosterKinds().stream().map(RosterKind::of).toList(),
                region.codeLists(),
                httpsPort,
                region.blankForms().stream().map(BlankForm::of).toList());
    }
}
