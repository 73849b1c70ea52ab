// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.util.HashMap;
import java.util.Map;

/** What a desk's refusal looks like on the wire. */
public final class RefusalProblem {

    private RefusalProblem() {}

    /** The problem document of a refusal. */
    public static Problem of(Refusal refusal) {
        Problem problem = Problem.like(
                        refusal.problem().status(),
                        code(refusal),
                        refusal.problem().word())
                .because(refusal.findings())
                .with(particulars(refusal));
        if (refusal.retryAfter().isPresent()) {
            problem = problem.retryAfter(seconds(refusal));
        }
        String said = refusal.getMessage();
        return inTheReadersLanguage(said) ? problem.saying(said) : problem.forDevelopers(said);
    }

    private static String code(Refusal refusal) {
        return refusal.code().equals(ProblemCode.VERSION_MISSING.word()) ? "if-match-missing" : refusal.code();
    }

    private static Map<String, Object> particulars(Refusal refusal) {
        Map<String, Object> members = new HashMap<>(refusal.particulars());
        members.keySet().removeAll(Members.NAMES);
        return members;
    }

    private static long seconds(Refusal refusal) {
        return Math.max(1, refusal.retryAfter().orElseThrow().plusMillis(999).toSeconds());
    }

    /** Regions speak to people, the core's own sentences are for developers. */
    private static boolean inTheReadersLanguage(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
