// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import java.io.IOException;

/** Writes conditions and their operands in the shape that browsers judge: {@code {"op": "equals", "left": ...}}. */
public final class ConditionModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module to be added to a mapper. */
    public ConditionModule() {
        super("conditions");
        addSerializer(new Writer<>(Condition.class, ConditionShape::of));
        addSerializer(new Writer<>(Operand.class, ConditionShape::of));
    }

    private interface Shaping<T> {
        Object shape(T value);
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Shaping<T> shaping;

        Writer(Class<T> type, Shaping<T> shaping) {
            super(type);
            this.shaping = shaping;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(shaping.shape(value));
        }
    }
}
