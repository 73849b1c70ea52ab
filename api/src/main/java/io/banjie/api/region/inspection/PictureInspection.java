// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.form.CardReader;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Picture;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the pictures that a form asks for, and at the reader of identity cards that may fill it in. */
final class PictureInspection {

    private static final Set<String> MEDIA_TYPES = Set.of("image/jpeg", "image/png", "image/bmp");
    private static final int LARGEST = 4000;

    private final Map<String, Field> fields;

    PictureInspection(Map<String, Field> fields) {
        this.fields = fields;
    }

    void inspect(Form form, Report report) {
        form.fields().forEach(field -> inspect(field, report.about("field " + field.id())));
        form.reader().ifPresent(reader -> inspect(reader, report.about("reader")));
    }

    private void inspect(Field field, Report report) {
        report.require(
                (field.type() == FieldType.PHOTO) == field.picture().isPresent(),
                "is a photo without limits, or has limits without being a photo");
        field.columns()
                .forEach(column -> report.require(
                        column.type() != FieldType.PHOTO && column.type() != FieldType.TABLE,
                        "has a picture or a table in its cells"));
        field.picture().ifPresent(picture -> {
            inspect(picture.uploaded(), report);
            picture.fromReader().ifPresent(limits -> inspect(limits, report));
            report.require(
                    field.requiredWhen().equals(Condition.NEVER)
                            && (!field.required() || field.shownWhen().equals(Condition.ALWAYS)),
                    "is a photo that is demanded in some cases only");
            report.require(!field.readOnly(), "is a photo that the platform cannot take");
        });
    }

    private static void inspect(Picture.Limits limits, Report report) {
        report.require(
                limits.width() > 0 && limits.width() <= LARGEST && limits.height() > 0 && limits.height() <= LARGEST,
                "asks for " + limits.width() + " by " + limits.height() + " pixels");
        report.require(
                limits.leastBytes() > 0 && limits.leastBytes() <= limits.mostBytes(),
                "asks for a file of " + limits.leastBytes() + " to " + limits.mostBytes() + " bytes");
        report.require(
                !limits.mediaTypes().isEmpty() && MEDIA_TYPES.containsAll(limits.mediaTypes()),
                "takes " + limits.mediaTypes() + ", not all of which are pictures");
    }

    private void inspect(CardReader reader, Report report) {
        report.requireText(reader.label(), "label");
        report.require(!reader.members().isEmpty(), "fills in nothing");
        for (String id : new HashSet<>(
                reader.members().stream().map(CardReader.Member::field).toList())) {
            report.require(
                    fields.containsKey(id)
                            && !fields.get(id).readOnly()
                            && fields.get(id).columns().isEmpty()
                            && fields.get(id).type() != FieldType.PHOTO,
                    "fills in " + id + ", which is not to be filled in");
        }
        reader.photo().ifPresent(id -> {
            report.require(
                    Optional.ofNullable(fields.get(id))
                            .flatMap(Field::picture)
                            .flatMap(Picture::fromReader)
                            .isPresent(),
                    "brings a picture for " + id + ", which takes none from a reader");
            report.require(!reader.pictures().isEmpty(), "brings a picture of no name");
        });
    }
}
