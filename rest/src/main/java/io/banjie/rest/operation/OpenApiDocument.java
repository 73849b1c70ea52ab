// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import io.banjie.rest.description.Description;
import io.banjie.rest.description.RequiredMembers;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.PrimitiveType;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Writes the OpenAPI document of a set of JAX-RS resources. */
final class OpenApiDocument {

    private static final String BEARER = "bearer";

    static {
        ModelConverters.getInstance().addConverter(new RequiredMembers());
        // On the wire they are the number or null.
        PrimitiveType.customClasses().put(OptionalLong.class.getName(), PrimitiveType.LONG);
        PrimitiveType.customClasses().put(OptionalInt.class.getName(), PrimitiveType.INT);
    }

    private OpenApiDocument() {}

    static String of(Set<Class<?>> resources) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(OpenApiDocument.class.getClassLoader());
        try {
            Set<Class<?>> inOrder = new TreeSet<>(java.util.Comparator.comparing(Class::getName));
            inOrder.addAll(resources);
            return Json.pretty(
                    Description.complete(new Reader(new SwaggerConfiguration().openAPI(frame())).read(inOrder)));
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static OpenAPI frame() {
        return new OpenAPI()
                .info(new Info()
                        .title("Banjie")
                        .description(
                                "Labour and social-insurance filings. Errors are application/problem+json (RFC 9457).")
                        .version("1")
                        .license(new License().name("Apache-2.0")))
                .addServersItem(new Server().url("/api"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
