// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that run against a server on each database; their constructor takes the {@link Backend}. */
@ParameterizedClass(name = "{0}")
@EnumSource(Backend.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEachDatabase {}
