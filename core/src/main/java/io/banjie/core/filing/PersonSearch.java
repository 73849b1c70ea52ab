// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.Regions;
import java.util.List;

/** Finds a person by a number whose document type is not told: one key for each type it could be. */
public final class PersonSearch {

    private final PersonKeys persons;
    private final Regions regions;

    /** Search with the document types of these regions. */
    public PersonSearch(PersonKeys persons, Regions regions) {
        this.persons = persons;
        this.regions = regions;
    }

    /** The keys a person of this number may have; empty when the actor has no region. */
    public List<String> keys(Actor actor, String number) {
        String normal = IdentityText.normalise(number);
        return actor.region().flatMap(regions::known).stream()
                .flatMap(region -> region.codes().list(NationalList.ID_TYPE).stream())
                .map(CodeList::items)
                .flatMap(List::stream)
                .map(CodeItem::code)
                .map(type -> persons.of(
                        type, type.equals(NationalList.ID_TYPE_RESIDENT) ? ResidentId.normalise(number) : normal))
                .toList();
    }
}
