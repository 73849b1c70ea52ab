// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.list.FilingList;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A province or city: the table of contents of all it brings. One OSGi service per bundle, so that a region opens and
 * closes as a whole.
 *
 * <p>Each method is called once, when the bundle's service appears; what it returns is inspected, archived and served
 * as data from then on. The methods must not block and must return the same each time.
 */
@ConsumerType
public interface RegionPlugin {

    /** What the region is. */
    RegionProfile profile();

    /** What can be filed, in the order of the menu. */
    List<FilingType> filingTypes();

    /** The lists of the menu, in order. */
    default List<FilingList> lists() {
        return List.of();
    }

    /** The region's own code lists and those it derives from national ones. */
    default List<CodeList> codeLists() {
        return List.of();
    }

    /** The figures that its law sets. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** The rosters it knows. */
    default List<RosterKind> rosterKinds() {
        return List.of();
    }

    /** The forms that it offers for filling in by hand. */
    default List<BlankForm> blankForms() {
        return List.of();
    }

    /** What employers owe each month. */
    default List<Duty> duties() {
        return List.of();
    }
}
