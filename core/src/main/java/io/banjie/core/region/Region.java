// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.Agency;
import io.banjie.api.region.code.Parameters;
import io.banjie.core.code.NationalLists;
import io.banjie.core.code.RegionCodes;
import io.banjie.core.form.Labels;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A region as data: its declaration with its types pinned and its code lists resolved. Holds nothing of its bundle. */
public final class Region {

    private final RegionDeclaration declaration;
    private final String digest;
    private final Map<String, PinnedType> types = new LinkedHashMap<>();
    private final RegionCodes codes;
    private final Map<String, Agency> agencies;

    Region(RegionDeclaration declaration, NationalLists national) {
        this.declaration = declaration;
        digest = Digest.of(Json.write(declaration));
        declaration.types().forEach(type -> types.put(type.id(), PinnedType.of(type)));
        codes = new RegionCodes(declaration.codeLists(), national);
        agencies = declaration.profile().allAgencies().collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    /** Its division code. */
    public String code() {
        return declaration.profile().code();
    }

    /** Its declaration. */
    public RegionDeclaration declaration() {
        return declaration;
    }

    /** By what the archive knows its declaration. */
    public String digest() {
        return digest;
    }

    /** What is said about the checks of a filing type, in the order in which they look. */
    public List<CheckWords> checks(String type) {
        return declaration.checks().stream()
                .filter(check -> check.type().equals(type))
                .toList();
    }

    /** The newest declaration of a filing type, or nothing. */
    public Optional<PinnedType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** All filing types in the order of the menu. */
    public List<PinnedType> types() {
        return List.copyOf(types.values());
    }

    /** Its code lists, national ones included. */
    public RegionCodes codes() {
        return codes;
    }

    /** Its codes and offices in words. */
    public Labels labels() {
        return new Labels(codes, id -> agency(id).map(Agency::name));
    }

    /** Its figures. */
    public Parameters parameters() {
        return new Parameters(declaration.parameters());
    }

    /** The zone in which its days are counted. */
    public ZoneId zone() {
        return declaration.profile().timeZone();
    }

    /** An office of the region, or nothing. */
    public Optional<Agency> agency(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /** The ids of the offices that filings may be routed to. */
    public Set<String> acceptingAgencies() {
        return agencies.values().stream()
                .filter(Agency::accepting)
                .map(Agency::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id of the office that is proposed for a division, or nothing. */
    public Optional<String> proposedFor(String division) {
        return agencies.values().stream()
                .filter(agency -> agency.accepting() && agency.divisions().contains(division))
                .map(Agency::id)
                .findFirst();
    }

    /** The ids of the offices whose filings an office decides: its own, and those above that leave it to their branches. */
    public Set<String> decidesFor(String id) {
        return agencies.values().stream()
                .filter(agency -> agency.id().equals(id)
                        || agency.branchesDecide()
                                && agency.children().stream()
                                        .anyMatch(child -> child.id().equals(id)))
                .map(Agency::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of an office and all below it; empty for an unknown one. */
    public Set<String> agencyTree(String id) {
        return agency(id).stream().flatMap(Agency::tree).map(Agency::id).collect(Collectors.toUnmodifiableSet());
    }
}
