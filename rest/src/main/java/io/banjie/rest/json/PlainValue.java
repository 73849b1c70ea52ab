// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a value of unknown shape, an answer: text, numbers, booleans, null, lists and maps of these, in their order. */
final class PlainValue extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    /** A scale beyond this would be blown up to that many digits when the number is written out. */
    private static final int MOST_DECIMALS = 20;

    private static final CleanText TEXT = new CleanText();

    PlainValue() {
        super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> TEXT.deserialize(in, context);
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(in, context);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case START_ARRAY -> list(in, context);
            case START_OBJECT -> map(in, context);
            default -> context.handleUnexpectedToken(Object.class, in);
        };
    }

    private BigDecimal decimal(JsonParser in, DeserializationContext context) throws IOException {
        BigDecimal number = in.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DECIMALS) {
            context.reportInputMismatch(this, "number out of range");
        }
        return number;
    }

    private List<Object> list(JsonParser in, DeserializationContext context) throws IOException {
        List<Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(deserialize(in, context));
        }
        return list;
    }

    private Map<String, Object> map(JsonParser in, DeserializationContext context) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            map.put(name, deserialize(in, context));
        }
        return map;
    }
}
