// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.banjie.api.region.form.Answers;
import java.io.IOException;
import java.util.Map;

/** Answers as a plain JSON object. */
final class AnswersModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    AnswersModule() {
        addSerializer(new Writer());
        addDeserializer(Answers.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Answers> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Answers.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Answers answers) {
            return answers.values().isEmpty();
        }

        @Override
        public void serialize(Answers answers, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(answers.values());
        }
    }

    private static final class Reader extends StdDeserializer<Answers> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Answers.class);
        }

        @Override
        public Answers getEmptyValue(DeserializationContext context) {
            return Answers.NONE;
        }

        @Override
        public Answers deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Answers.of(context.<Map<String, Object>>readValue(
                    in,
                    context.getTypeFactory()
                            .constructMapType(java.util.LinkedHashMap.class, String.class, Object.class)));
        }
    }
}
