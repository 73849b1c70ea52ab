// SPDX-License-Identifier: Apache-2.0
package io.banjie.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A filing as it is sent.
 *
 * @param region the region's code
 * @param type the filing type
 * @param relatesTo the filing it builds on or replaces
 * @param answers an object of answers by field id
 */
record SignedBody(String region, String type, Optional<String> relatesTo, JsonNode answers) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Answers as a text says them. */
    static JsonNode read(String text) throws JsonProcessingException {
        JsonNode answers = JSON.readTree(text);
        if (!answers.isObject()) {
            throw new IllegalArgumentException("the answers are no JSON object");
        }
        return answers;
    }

    /** The canonical JSON (RFC 8785) of what is signed. */
    String canonical() throws IOException {
        return new JsonCanonicalizer(JSON.writeValueAsString(content())).getEncodedString();
    }

    private ObjectNode content() {
        ObjectNode content = JSON.createObjectNode().put("region", region).put("type", type);
        content.put("relatesTo", relatesTo.orElse(null));
        content.set("answers", answers);
        return content;
    }

    /** The body of the request, on one line. */
    String signed(SigningKey key, String algorithm, String channel) throws IOException, GeneralSecurityException {
        ObjectNode body = content().put("channel", channel);
        body.putObject("signature")
                .put("algorithm", algorithm)
                .put(
                        "certificate",
                        Base64.getEncoder().encodeToString(key.certificate().getEncoded()))
                .put("value", key.sign(algorithm, canonical().getBytes(StandardCharsets.UTF_8)));
        return JSON.writeValueAsString(body);
    }

    /** Which filing it is, never its answers. */
    @Override
    public String toString() {
        return "SignedBody[" + region + " " + type + "]";
    }
}
