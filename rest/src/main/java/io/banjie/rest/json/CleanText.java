// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads text that can be stored and shown anywhere: no control characters but line ends and tabs, no half characters. */
final class CleanText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(in, context);
        if (text != null && !Characters.clean(text)) {
            context.reportInputMismatch(this, "control characters or unpaired surrogates");
        }
        return text;
    }
}
