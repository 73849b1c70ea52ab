// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.roster;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list of rosters, with the parameters that filter it. What is given must all hold. */
@Parameter(in = ParameterIn.QUERY, name = "region", schema = @Schema(type = "string"))
@Parameter(in = ParameterIn.QUERY, name = "kind", schema = @Schema(type = "string"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RosterParameters {}
