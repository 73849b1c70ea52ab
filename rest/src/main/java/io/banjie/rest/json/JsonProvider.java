// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.json;

import com.fasterxml.jackson.jaxrs.cfg.JaxRSFeature;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import io.banjie.rest.server.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.NoContentException;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads and writes the bodies of the endpoint as the contract's JSON. A missing body and the JSON null are refused. */
@Component(service = Provider.class)
@javax.ws.rs.ext.Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonProvider extends JacksonJsonProvider
        implements Provider, MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** No resource says by annotations how its bodies look, and Jackson would hash them again for each request. */
    private static final Annotation[] NONE = {};

    /** A provider with the house's mapper. */
    @Activate
    public JsonProvider() {
        super(Json.mapper());
        disable(JaxRSFeature.ALLOW_EMPTY_INPUT);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Object value = super.readFrom(type, genericType, NONE, mediaType, headers, body);
        if (value == null) {
            throw new NoContentException("the body is null");
        }
        return value;
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        super.writeTo(value, type, genericType, NONE, mediaType, headers, body);
    }
}
