// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which version of a filing stands for it: what was built on a version that was replaced builds on the newer one. */
final class Versions {

    private final Map<String, String> newer = new HashMap<>();

    /** The versions among the filings of a chain. */
    Versions(List<FilingRecord> members) {
        members.forEach(member -> member.chain().supersedes().ifPresent(older -> newer.put(older, member.id())));
    }

    /** The newest version of the filing of this id; itself when nothing replaced it. */
    String newest(String filing) {
        String newest = filing;
        while (newer.containsKey(newest)) {
            newest = newer.get(newest);
        }
        return newest;
    }

    /** Whether a filing builds on another or on an older version of it; what replaces a filing does not build on it. */
    boolean buildsOn(FilingRecord filing, String other) {
        Optional<String> base = filing.chain()
                .relatesTo()
                .filter(named -> !filing.chain().supersedes().equals(Optional.of(named)));
        return base.map(this::newest).filter(other::equals).isPresent();
    }
}
