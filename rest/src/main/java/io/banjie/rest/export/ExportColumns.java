// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.export;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list of filings as a file, with the parameter that chooses its columns. */
@Parameter(
        in = ParameterIn.QUERY,
        name = "columns",
        description = "paths into a filing, for example worker.name or answers.contractStart, repeated or with commas",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ExportColumns {}
