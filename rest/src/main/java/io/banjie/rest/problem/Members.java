// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a problem document that no refusal may bring as a particular of its own. */
final class Members {
    static final Set<String> NAMES = Arrays.stream(Problem.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private Members() {}
}
