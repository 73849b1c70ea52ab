// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Locale;

/** Every way in which a desk refuses, with the HTTP status it becomes and whose turn it is. */
public enum ProblemCode {
    MALFORMED(400, Blame.APPLICANT),
    UNAUTHENTICATED(401, Blame.APPLICANT),
    PASSWORD_WRONG(401, Blame.APPLICANT),
    CERTIFICATE_REFUSED(401, Blame.APPLICANT),
    FORBIDDEN(403, Blame.APPLICANT),
    PASSWORD_CHANGE_REQUIRED(403, Blame.APPLICANT),
    NOT_FOUND(404, Blame.APPLICANT),
    ACTION_NOT_POSSIBLE(409, Blame.APPLICANT),
    STALE_VERSION(409, Blame.APPLICANT),
    HELD_BY_ANOTHER(409, Blame.APPLICANT),
    ALREADY_EXISTS(409, Blame.APPLICANT),
    BUILT_UPON(409, Blame.APPLICANT),
    GATE_CLOSED(409, Blame.APPLICANT),
    IDEMPOTENCY_KEY_IN_PROGRESS(409, Blame.APPLICANT),
    TOO_LARGE(413, Blame.APPLICANT),
    WRONG_TYPE(415, Blame.APPLICANT),
    INVALID_ANSWERS(422, Blame.APPLICANT),
    IDEMPOTENCY_KEY_REUSED(422, Blame.APPLICANT),
    VERSION_MISSING(428, Blame.APPLICANT),
    TOO_MANY_ATTEMPTS(429, Blame.APPLICANT),
    CHECK_FAILED(500, Blame.REGION),
    DOCUMENT_FAILED(500, Blame.REGION),
    CERTIFICATE_UNVERIFIED(503, Blame.SYSTEM),
    REGION_CLOSED(503, Blame.SYSTEM),
    DATABASE_UNAVAILABLE(503, Blame.SYSTEM);

    private final int status;
    private final Blame blame;

    ProblemCode(int status, Blame blame) {
        this.status = status;
        this.blame = blame;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whose turn it is. */
    public Blame blame() {
        return blame;
    }

    /** The code in problem documents, lower-case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
