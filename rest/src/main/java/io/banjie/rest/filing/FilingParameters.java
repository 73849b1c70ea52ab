// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Channel;
import io.banjie.api.region.lifecycle.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list of filings, with the parameters that filter it. What is given must all hold. */
@Parameter(in = ParameterIn.QUERY, name = "region", schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "type",
        description = "any of these, repeated or with commas",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "status",
        description = "any of these, repeated or with commas",
        array = @ArraySchema(schema = @Schema(implementation = Status.class)))
@Parameter(
        in = ParameterIn.QUERY,
        name = "idNumber",
        description = "the person's whole number",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "name",
        description = "the beginning of the person's name",
        schema = @Schema(type = "string"))
@Parameter(in = ParameterIn.QUERY, name = "onRoster", schema = @Schema(type = "boolean"))
@Parameter(in = ParameterIn.QUERY, name = "inService", schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "inUnit",
        description = "whether they are rows of a batch that is one unit, and so no tasks of their own",
        schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "newestTerm",
        description =
                "whether they are the newest terms in effect of their employments, so that each employment is one",
        schema = @Schema(type = "boolean"))
@Parameter(in = ParameterIn.QUERY, name = "rosterNumber", schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "from",
        description = "first day of submission",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "to",
        description = "last day of submission",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "facet.{id}",
        description = "the value of a facet of the type, by the facet's id",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "uscc",
        description = "the credit code of the employer whose they are",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "channel",
        description = "the way they came in",
        schema = @Schema(implementation = Channel.class))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FilingParameters {}
