// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An error of the server's own, logged under an id that the caller is told. Only kinds and places of the errors are
 * logged: their messages may quote what was filed.
 */
final class Incident extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int DEEPEST = 10;

    private Incident(Throwable error, int depth) {
        super(error.getClass().getName(), cause(error, depth), false, true);
        setStackTrace(error.getStackTrace());
    }

    private static Throwable cause(Throwable error, int depth) {
        return error.getCause() == null || depth == DEEPEST ? null : new Incident(error.getCause(), depth + 1);
    }

    /** Logs an error and answers with its id, and nothing else. */
    static Problem problem(Throwable error) {
        String id = record(error);
        return Problem.of(500, "internal-error", id).recorded(id);
    }

    /** Logs an error and returns the id under which it is found. */
    static String record(Throwable error) {
        String id = UUID.randomUUID().toString();
        LOG.error("incident {}", id, new Incident(error, 1));
        return id;
    }
}
