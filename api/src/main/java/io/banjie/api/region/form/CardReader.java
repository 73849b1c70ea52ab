// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a form is filled in from what a reader of identity cards delivers: a JSON object whose members are answers, and a
 * picture in Base64. Values are taken as people write them; of a code list a code or a label is understood. Archived with
 * forms for ever.
 *
 * @param label the word on the button
 * @param members which member answers which field, in order: of several for one field the first that is there counts
 * @param pictures the members that may hold the picture, the first that is there counts
 * @param photo the photo field that takes the picture
 */
public record CardReader(String label, List<Member> members, List<String> pictures, Optional<String> photo) {

    /**
     * A member of what is delivered.
     *
     * @param name its name, in the object itself or in one inside it; the outermost counts
     * @param field the id of the field that it answers
     */
    public record Member(String name, String field) {
        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(field, "field");
        }
    }

    public CardReader {
        Objects.requireNonNull(label, "label");
        members = List.copyOf(members);
        pictures = List.copyOf(pictures);
        Objects.requireNonNull(photo, "photo");
    }

    /** A reader that fills in nothing yet. */
    public static CardReader called(String label) {
        return new CardReader(label, List.of(), List.of(), Optional.empty());
    }

    /** Whose members of these names answer a field. */
    public CardReader filling(Field field, String... names) {
        List<Member> more = new ArrayList<>(members);
        for (String name : names) {
            more.add(new Member(name, field.id()));
        }
        return new CardReader(label, more, pictures, photo);
    }

    /** Whose members of these names hold the picture. */
    public CardReader picturing(Field photoField, String... names) {
        return new CardReader(label, members, List.of(names), Optional.of(photoField.id()));
    }
}
