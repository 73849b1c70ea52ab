// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.roster;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter that says whether paper or a workbook is wanted. */
@Parameter(
        in = ParameterIn.QUERY,
        name = "format",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"pdf", "xlsx"},
                        defaultValue = "pdf"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface PaperFormat {}
