// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The records of the api as JSON text and back. What is archived today must be read for ever, so names of record
 * components and of sealed types only ever grow.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new AnswersModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .addMixIn(Condition.class, ByOp.class)
            .addMixIn(Operand.class, ByOp.class)
            .addMixIn(Effect.class, ByOp.class)
            .addMixIn(Review.class, ByOp.class)
            .addMixIn(Review.Route.class, ByOp.class)
            .build();

    private static final JsonMapper BRIEF = MAPPER.copy();

    static {
        BRIEF.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        BRIEF.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        SealedTypes.register(MAPPER, Condition.class, Operand.class, Effect.class, Review.class, Review.Route.class);
    }

    /** Sealed types carry their simple name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
    private interface ByOp {}

    private Json() {}

    /** The value as JSON text, members in alphabetical order. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The value as JSON text that says nothing of what is empty. */
    public static String brief(Object value) {
        try {
            return BRIEF.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The value as canonical JSON text of RFC 8785, the form that hashes and signatures cover. */
    public static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(write(value)).getEncodedString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What a brief JSON text says. */
    public static <T> T readBrief(String text, Class<T> type) {
        try {
            return BRIEF.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a JSON text says. */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a JSON text says. */
    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a JSON object says, by member. */
    public static Map<String, Object> readObject(String text) {
        return read(text, new TypeReference<>() {});
    }
}
