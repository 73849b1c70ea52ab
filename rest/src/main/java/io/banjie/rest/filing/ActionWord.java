// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The words of actions as they are sent. */
public final class ActionWord {

    private ActionWord() {}

    /**
     * The action of a word.
     *
     * @throws Malformed when there is none
     */
    public static Action read(String word) {
        return Action.named(word)
                .orElseThrow(() -> Malformed.at("action", "member-type", Messages.text("expected.choice", words())));
    }

    private static String words() {
        List<String> words = Stream.of(Action.values()).map(Action::word).toList();
        return String.join("、", words);
    }
}
