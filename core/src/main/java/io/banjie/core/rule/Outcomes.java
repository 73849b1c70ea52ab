// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How every rule and check came out: of those with something against the case what they said, of the others no more than
 * their codes, for their words stand in the declaration.
 *
 * @param passed the codes of rules and checks that had nothing against it
 * @param notApplicable the codes of rules that did not speak of it
 * @param said what the others said
 */
public record Outcomes(List<String> passed, List<String> notApplicable, List<Examined> said) {
    public Outcomes {
        passed = List.copyOf(passed);
        notApplicable = List.copyOf(notApplicable);
        said = List.copyOf(said);
    }

    /** The same with one more line. */
    public Outcomes plus(Examined line) {
        return new Outcomes(
                passed,
                notApplicable,
                Stream.concat(said.stream(), Stream.of(line)).toList());
    }

    /** The same with other words. */
    public Outcomes saying(UnaryOperator<Examined> words) {
        return new Outcomes(passed, notApplicable, said.stream().map(words).toList());
    }
}
