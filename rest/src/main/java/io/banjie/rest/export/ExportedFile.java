// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.export;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list answered as a file, in the format that is asked for. */
@Parameter(
        in = ParameterIn.QUERY,
        name = "format",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"xlsx", "csv", "pdf"},
                        defaultValue = "xlsx"))
@ApiResponse(
        responseCode = "200",
        description = "the file",
        content = {
            @Content(
                    mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
        })
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ExportedFile {}
