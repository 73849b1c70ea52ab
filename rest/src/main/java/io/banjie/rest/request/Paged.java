// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list in keyset pages, with the parameters that choose one. */
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "items of a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "cursor",
        description = "where the page before ended: its next",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "count",
        description = "whether the total is wanted",
        schema = @Schema(type = "boolean", defaultValue = "false"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {}
