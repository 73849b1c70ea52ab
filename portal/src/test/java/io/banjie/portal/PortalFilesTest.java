// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalFilesTest {
    private final PortalFiles files = new PortalFiles(PortalServlet.class);

    @Test
    void theRootIsTheStartPage() {
        assertEquals(
                files.at("/index.html").orElseThrow().bytes().tag(),
                files.at("/").orElseThrow().bytes().tag());
    }

    @Test
    void theStartPageNamesOnlyFilesThatAreThere() {
        String page =
                new String(files.at("/").orElseThrow().bytes().content(), java.nio.charset.StandardCharsets.UTF_8);
        var named =
                java.util.regex.Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page);
        int found = 0;
        while (named.find()) {
            assertTrue(files.at(named.group(1)).isPresent(), named.group(1));
            found++;
        }
        assertTrue(found >= 3, page);
    }

    @Test
    void theStartPageHasNoScriptOrStyleOfItsOwnAndNamesNoOtherServer() {
        String page =
                new String(files.at("/").orElseThrow().bytes().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(
                page.contains("<style") || page.contains("style=") || page.matches("(?s).*<script[^>]*>[^<]+<.*"),
                page);
        assertFalse(page.contains("//"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../META-INF/MANIFEST.MF",
                "/assets",
                "/assets/",
                "/assets/../index.html",
                "//index.html",
                "/index.html.gz",
                "/api",
                "/health",
                "/io/banjie/portal/PortalServlet.class",
                "/%2e%2e/x.html",
                "/nothing.html",
                ""
            })
    void nothingElseIsThere(String path) {
        assertTrue(files.at(path).isEmpty(), path);
    }
}
