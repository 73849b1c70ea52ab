// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query parameters that a resource's method declares in the OpenAPI document, at itself or by an annotation like
 * {@link Paged}: no others are taken, so the document cannot be silent about one.
 */
final class DeclaredParameters {
    private final ConcurrentMap<Method, Set<String>> known = new ConcurrentHashMap<>();

    boolean includes(Method method, String name) {
        Set<String> declared = known.computeIfAbsent(method, DeclaredParameters::of);
        int dot = name.indexOf('.');
        return declared.contains(name) || dot > 0 && declared.contains(name.substring(0, dot) + ".{id}");
    }

    private static Set<String> of(Method method) {
        Stream<Parameter> ofOperation = Stream.ofNullable(method.getAnnotation(Operation.class))
                .flatMap(operation -> Arrays.stream(operation.parameters()));
        Stream<Parameter> composed = Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(annotation -> Arrays.stream(annotation.getAnnotationsByType(Parameter.class)));
        return Stream.concat(ofOperation, composed)
                .filter(parameter -> parameter.in() == ParameterIn.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
