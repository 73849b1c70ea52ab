// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @ParameterizedTest
    @CsvSource({"image/png, licence.png", "image/jpeg, licence.jpg"})
    void a_picture_is_what_its_name_says_and_small(String mediaType, String fileName) throws IOException {
        Picture picture =
                Picture.of("licence", List.of("application/pdf", mediaType)).orElseThrow();

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.bytes()));

        assertThat(picture.fileName()).isEqualTo(fileName);
        assertThat(read.getWidth()).isGreaterThan(200);
        assertThat(picture.bytes().length).isLessThan(60_000);
    }

    @Test
    void the_same_name_gives_the_same_picture_and_another_name_another() throws IOException {
        List<String> png = List.of("image/png");

        assertThat(Picture.of("one", png).orElseThrow().bytes())
                .isEqualTo(Picture.of("one", png).orElseThrow().bytes())
                .isNotEqualTo(Picture.of("two", png).orElseThrow().bytes());
    }

    @Test
    void where_no_picture_is_accepted_there_is_none() throws IOException {
        assertThat(Picture.of("one", List.of("application/pdf"))).isEmpty();
    }
}
