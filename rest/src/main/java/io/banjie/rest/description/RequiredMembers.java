// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Says of every part of a record that is not optional that it is required, for that is how records are read and written. */
public final class RequiredMembers implements ModelConverter {
    private static final Set<Class<?>> OPTIONAL = Set.of(Optional.class, OptionalLong.class);

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (resolved != null && type.getType() != null) {
            JavaType java = Json.mapper().constructType(type.getType());
            if (java.getRawClass().isRecord()) {
                require(java.getRawClass(), defined(resolved, context));
            }
        }
        return resolved;
    }

    private static Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        return Optional.ofNullable(resolved.get$ref())
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .<Schema<?>>map(name -> context.getDefinedModels().get(name))
                .orElse(resolved);
    }

    private static void require(Class<?> type, Schema<?> schema) {
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !OPTIONAL.contains(component.getType()))
                .map(RecordComponent::getName)
                .filter(name ->
                        schema.getProperties() != null && schema.getProperties().containsKey(name))
                .filter(name ->
                        schema.getRequired() == null || !schema.getRequired().contains(name))
                .forEach(schema::addRequiredItem);
    }
}
