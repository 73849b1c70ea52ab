// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.BrokenPage;
import io.banjie.office.Page;
import io.banjie.office.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    @Test
    void anEntityIsRefusedAndItsFileNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xhtml =
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html><body>&x;</body></html>".formatted(secret.toUri());

        assertThatThrownBy(() -> draw(xhtml))
                .isInstanceOf(BrokenPage.class)
                .hasMessageContaining("DOCTYPE")
                .hasMessageNotContaining("secret\"");
    }

    @Test
    void nestedEntitiesAreRefused() {
        String xhtml = "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><body>&b;</body></html>";

        assertThatThrownBy(() -> draw(xhtml)).isInstanceOf(BrokenPage.class);
    }

    @Test
    void thePlainDocumentTypeOfHtmlIsAllowed() {
        assertThat(draw("<!doctype html>\n<html><body>甲</body></html>")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='%s/a.png'/>",
                "<p style=\"background-image: url('%s/a.png')\">甲</p>",
                "<style>@import url('%s/a.css');</style>",
                "<style>@font-face { font-family: F; src: url('%s/a.ttf') }</style>",
                "<link rel='stylesheet' href='%s/a.css'/>"
            })
    void nothingIsFetchedFromTheNetwork(String markup) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            String xhtml = "<html><head>%s</head><body>%s</body></html>"
                    .formatted(
                            markup.matches("<(style|link).*") ? markup.formatted(address) : "",
                            markup.formatted(address));

            assertThatThrownBy(() -> draw(xhtml)).isInstanceOf(BrokenPage.class).hasMessageContaining(address);

            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void nothingIsReadFromTheFileSystem(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), Dot.onePixel());

        for (String name : new String[] {picture.toString(), picture.toUri().toString()}) {
            assertThatThrownBy(() -> Pages.draw("<img src='" + name + "'/>"))
                    .isInstanceOf(BrokenPage.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void aResourceInsideADataAddressIsNotReadEither() {
        assertThatThrownBy(() -> Pages.draw("<img src='data:image/png;base64,AAAA'/>"))
                .isInstanceOf(BrokenPage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>app.alert(1)</script>",
                "<a href='#x' onclick='app.alert(1)'>x</a>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='file:///etc/passwd'>x</a>",
                "<form action='x'><input name='n'/></form>",
                "<object data='x'/>",
                "<iframe src='x'/>"
            })
    void scriptsAndFormsAreRefused(String markup) {
        assertThatThrownBy(() -> Pages.draw("<p>" + markup + "</p>")).isInstanceOf(BrokenPage.class);
    }

    @Test
    void markupThatIsNotWellFormedIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> draw("<html>\n<body><p>甲</body></html>"))
                .isInstanceOf(BrokenPage.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aPictureOfAnotherKindIsRefused() {
        Page page = Pages.of("", "<img src='a.svg'/>", Map.of("a.svg", "<svg/>".getBytes(UTF_8)));

        assertThatThrownBy(() -> Pages.TYPESETTER.pdf(page))
                .isInstanceOf(BrokenPage.class)
                .hasMessageContaining("a.svg");
    }

    private static byte[] draw(String xhtml) {
        return Pages.TYPESETTER.pdf(new Page(xhtml, Map.of(), "T", "zh-CN", Samples.NOON));
    }
}
