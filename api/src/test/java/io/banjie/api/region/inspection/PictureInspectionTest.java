// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.form.CardReader;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureInspectionTest {

    private static final Field PHOTO =
            Field.photo("photo", "Photo", Picture.of(358, 441).orFromReader(102, 126));
    private static final Field NAME = Field.text("name", "Name");

    private static List<String> asking(Form form) {
        FilingTypeBuilder type = SmallRegion.hire().asks(form);
        return SmallRegion.sound().hiring(type).problems().stream()
                .filter(problem -> !problem.endsWith("keeps no drafts for which it could be uploaded"))
                .toList();
    }

    @Test
    void picturesAreUploadedToDrafts() {
        assertThat(SmallRegion.sound()
                        .hiring(SmallRegion.hire().asks(SmallRegion.form(PHOTO)))
                        .problems())
                .containsExactly(
                        "filing type hire: asks for a picture, but keeps no drafts for which it could be uploaded");
    }

    @Test
    void limitsArePossible() {
        Picture impossible = Picture.of(0, 441).bytes(9, 3).accepting("application/pdf");
        assertThat(asking(SmallRegion.form(Field.photo("photo", "Photo", impossible))))
                .containsExactly(
                        "filing type hire: field photo: asks for 0 by 441 pixels",
                        "filing type hire: field photo: asks for a file of 9 to 3 bytes",
                        "filing type hire: field photo: takes [application/pdf], not all of which are pictures");
    }

    @Test
    void aPictureIsDemandedAlwaysOrNever() {
        assertThat(asking(SmallRegion.form(NAME, PHOTO.mandatoryWhen(NAME.answered()))))
                .containsExactly("filing type hire: field photo: is a photo that is demanded in some cases only");
        assertThat(asking(SmallRegion.form(PHOTO.mandatory()))).isEmpty();
    }

    @Test
    void aReaderFillsInWhatIsAsked() {
        CardReader reader = CardReader.called("Reader")
                .filling(Field.text("elsewhere", "Elsewhere"), "other")
                .filling(NAME, "name")
                .picturing(Field.photo("face", "Face", Picture.of(1, 1)));
        assertThat(asking(SmallRegion.form(NAME, PHOTO).readBy(reader)))
                .containsExactly(
                        "filing type hire: reader: fills in elsewhere, which is not to be filled in",
                        "filing type hire: reader: brings a picture for face, which takes none from a reader",
                        "filing type hire: reader: brings a picture of no name");
    }

    @Test
    void tablesHoldNeitherPicturesNorTables() {
        assertThat(asking(SmallRegion.form(Field.table("rows", "Rows", PHOTO))))
                .containsExactly("filing type hire: field rows: has a picture or a table in its cells");
    }
}
