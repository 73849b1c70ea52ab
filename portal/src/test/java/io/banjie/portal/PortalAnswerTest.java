// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.banjie.portal.PortalFile.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAnswerTest {
    private static final PortalFile PAGE =
            new PortalFile("text/html;charset=UTF-8", variant("page"), Optional.empty(), false);
    private static final PortalFile SCRIPT =
            new PortalFile("text/javascript;charset=UTF-8", variant("script"), Optional.of(variant("packed")), true);

    private static Variant variant(String content) {
        return Variant.of(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWhoseNameIsItsContentMayBeKeptForEver() {
        assertEquals(
                "public, max-age=31536000, immutable",
                PortalAnswer.of(SCRIPT, "", "").headers().get("Cache-Control"));
    }

    @Test
    void theStartPageIsAskedForAgainEachTimeAndCarriesTheStrictPolicy() {
        PortalAnswer answer = PortalAnswer.of(PAGE, "gzip", "");
        assertEquals("no-cache", answer.headers().get("Cache-Control"));
        String policy = answer.headers().get("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip, br", "gzip;q=0.5", "*"})
    void whoTakesGzipGetsThePackedBytes(String acceptEncoding) {
        PortalAnswer answer = PortalAnswer.of(SCRIPT, acceptEncoding, "");
        assertEquals("gzip", answer.headers().get("Content-Encoding"));
        assertEquals("Accept-Encoding", answer.headers().get("Vary"));
        assertArrayEquals("packed".getBytes(StandardCharsets.UTF_8), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip; q=0.0", "identity"})
    void whoDoesNotTakeGzipGetsThePlainBytes(String acceptEncoding) {
        PortalAnswer answer = PortalAnswer.of(SCRIPT, acceptEncoding, "");
        assertFalse(answer.headers().containsKey("Content-Encoding"));
        assertArrayEquals("script".getBytes(StandardCharsets.UTF_8), answer.body());
    }

    @Test
    void theTwoEncodingsHaveDifferentTags() {
        assertNotEquals(
                PortalAnswer.of(SCRIPT, "gzip", "").headers().get("ETag"),
                PortalAnswer.of(SCRIPT, "", "").headers().get("ETag"));
    }

    @Test
    void whoHasTheFileAlreadyIsSentNothing() {
        String tag = PortalAnswer.of(PAGE, "", "").headers().get("ETag");
        PortalAnswer answer = PortalAnswer.of(PAGE, "", "\"other\", W/" + tag);
        assertEquals(304, answer.status());
        assertEquals(0, answer.body().length);
        assertEquals(tag, answer.headers().get("ETag"));
    }

    @Test
    void whatIsNotThereIsNotKept() {
        PortalAnswer answer = PortalAnswer.notFound(PAGE);
        assertEquals(404, answer.status());
        assertEquals("no-store", answer.headers().get("Cache-Control"));
    }
}
