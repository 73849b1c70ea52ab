// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the regions declare, as data; served from the archive while a region is closed. */
@ProviderType
public interface RegionDesk {

    /** Whether a region takes new filings. */
    enum State {
        OPEN,
        CLOSED
    }

    /**
     * A region in the list of all.
     *
     * @param code its division code
     * @param name its name
     * @param state whether it takes new filings
     * @param version its bundle's version
     */
    record Listed(String code, String name, State state, String version) {}

    /**
     * A region with all that the portal needs to draw its pages.
     *
     * @param listed code, name, state and version
     * @param profile what it is
     * @param types its filing types, without checks
     * @param formVersions the full version of each type's newest form, by type id
     * @param lists its lists
     * @param rosterKinds its rosters
     * @param codeLists the ids of all code lists its forms name
     * @param blankForms its forms for filling in by hand
     */
    record Declared(
            Listed listed,
            RegionProfile profile,
            List<FilingType> types,
            Map<String, String> formVersions,
            List<FilingList> lists,
            List<RosterKind> rosterKinds,
            List<String> codeLists,
            List<BlankForm> blankForms) {

        /** A region whose forms are all filled in online. */
        public Declared(
                Listed listed,
                RegionProfile profile,
                List<FilingType> types,
                Map<String, String> formVersions,
                List<FilingList> lists,
                List<RosterKind> rosterKinds,
                List<String> codeLists) {
            this(listed, profile, types, formVersions, lists, rosterKinds, codeLists, List.of());
        }
    }

    /**
     * A form with what belongs to it.
     *
     * @param region the region's code
     * @param type the filing type
     * @param label the type's label
     * @param version the full version
     * @param form the form
     * @param rules the rules as data
     * @param codeLists the code lists its fields name, by id, resolved
     */
    record DeclaredForm(
            String region,
            String type,
            String label,
            String version,
            Form form,
            List<Rule> rules,
            Map<String, CodeList> codeLists) {}

    /**
     * A region as the administrator sees it.
     *
     * @param code its code
     * @param name its name
     * @param state whether it takes new filings
     * @param version its version
     * @param since when it got into this state
     * @param problems why it is closed; empty while open
     */
    record Watched(
            String code, String name, State state, String version, Optional<Instant> since, List<String> problems) {}

    /** All regions ever opened, by code. */
    List<Listed> regions();

    /** One region; nothing for an unknown code. */
    Optional<Declared> region(String code);

    /** The newest form of a type; nothing for an unknown one. */
    Optional<DeclaredForm> form(String region, String type);

    /** The form a filing is pinned to. */
    DeclaredForm formOf(Actor actor, String filing);

    /** A code list of a region, resolved; nothing for an unknown one. */
    Optional<CodeList> codeList(String region, String id);

    /** The regions with their problems, for administrators. */
    List<Watched> watch(Actor actor);
}
