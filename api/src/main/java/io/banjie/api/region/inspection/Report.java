// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects sentences, each beginning with what it is about. Not safe for several threads. */
public final class Report {

    private final String about;
    private final List<String> sentences;

    /** An empty report. */
    public Report() {
        this("", new ArrayList<>());
    }

    private Report(String about, List<String> sentences) {
        this.about = about;
        this.sentences = sentences;
    }

    /** The same report, for sentences about a part. */
    public Report about(String part) {
        return new Report(about + part + ": ", sentences);
    }

    /** Something is wrong. */
    public void say(String sentence) {
        sentences.add(about + sentence);
    }

    /** Something is wrong unless the condition holds. */
    void require(boolean holds, String sentence) {
        if (!holds) {
            say(sentence);
        }
    }

    /** A text must not be blank. */
    void requireText(String text, String what) {
        require(!text.isBlank(), "has no " + what);
    }

    /** Each must be there once. */
    public <T> void eachOnce(String what, Collection<T> all, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            String id = name.apply(each);
            require(seen.add(id), what + " " + id + " is declared twice");
        }
    }

    /** All that was said, in order. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
