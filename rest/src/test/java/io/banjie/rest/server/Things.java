// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.jaxrs.ext.multipart.Multipart;

/** A resource for tests of the endpoint itself. */
@Path("things")
public final class Things implements Resource {

    /** What is read and written. */
    public record Thing(String name, int size) {}

    /** Some things, and how many there are if that is known. */
    public record Shelf(List<Thing> items, OptionalLong total) {}

    /** All things. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Shelf things() {
        return new Shelf(List.of(), OptionalLong.empty());
    }

    /** One thing. */
    @GET
    @Path("{name}")
    @Produces(MediaType.APPLICATION_JSON)
    public Thing thing(@PathParam("name") String name) {
        return new Thing(name, name.length());
    }

    /** The same thing again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Thing echo(Thing thing) {
        return thing;
    }

    /** The size of an uploaded file. */
    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_PLAIN)
    public long upload(@Multipart("file") InputStream file) throws IOException {
        return file.transferTo(OutputStream.nullOutputStream());
    }
}
