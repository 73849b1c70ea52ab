// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.core.store.TestDatabases;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a test twice, with the source of a fresh database on Derby and of one on PostgreSQL, so that it can be watched. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(OnEachSource.Sources.class)
@interface OnEachSource {

    /** One source of each kind. */
    final class Sources implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.<Supplier<Named<DataSource>>>of(
                            () -> Named.of("Derby", TestDatabases.derbySource()),
                            () -> Named.of("PostgreSQL", TestDatabases.postgresSource()))
                    .map(source -> Arguments.of(source.get()));
        }
    }
}
