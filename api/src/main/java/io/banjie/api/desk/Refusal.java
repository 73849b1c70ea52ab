// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A desk's refusal: what is wrong, with all findings at once. Nothing has been changed when it is thrown. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final String code;
    private final transient List<Finding> findings;
    private final transient Map<String, Object> particulars;
    private final transient Optional<Duration> retryAfter;

    private Refusal(
            ProblemCode problem,
            String code,
            String detail,
            List<Finding> findings,
            Map<String, Object> particulars,
            Optional<Duration> retryAfter) {
        super(Objects.requireNonNull(detail, "detail"));
        this.problem = Objects.requireNonNull(problem, "problem");
        this.code = code;
        this.findings = List.copyOf(findings);
        this.particulars = Map.copyOf(particulars);
        this.retryAfter = retryAfter;
    }

    /**
     * A refusal in words.
     *
     * @param problem which
     * @param detail what is wrong, free of personal data
     */
    public static Refusal of(ProblemCode problem, String detail) {
        return new Refusal(problem, problem.word(), detail, List.of(), Map.of(), Optional.empty());
    }

    /** The same refusal under a code of the region's own, for example {@code employer-not-registered}. */
    public Refusal named(String ownCode) {
        return new Refusal(problem, ownCode, getMessage(), findings, particulars, retryAfter);
    }

    /** The same refusal with findings. */
    public Refusal because(List<Finding> all) {
        return new Refusal(problem, code, getMessage(), all, particulars, retryAfter);
    }

    /** The same refusal with one more particular in the problem document. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(particulars);
        more.put(name, value);
        return new Refusal(problem, code, getMessage(), findings, more, retryAfter);
    }

    /** The same refusal, to be tried again after a while. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(problem, code, getMessage(), findings, particulars, Optional.of(wait));
    }

    /** Which problem. */
    public ProblemCode problem() {
        return problem;
    }

    /** The code in the problem document. */
    public String code() {
        return code;
    }

    /** All findings, errors and warnings, in the order of the form; empty for other refusals. */
    public List<Finding> findings() {
        return findings;
    }

    /** Further members of the problem document, for example {@code version}. */
    public Map<String, Object> particulars() {
        return particulars;
    }

    /** After which time another try makes sense. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
