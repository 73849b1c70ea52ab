// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** The least that JAX-RS can serve. */
@Path("/")
public final class Echo {

    /** An answer. */
    @GET
    @Produces("text/plain")
    public String answer() {
        return "here";
    }
}
