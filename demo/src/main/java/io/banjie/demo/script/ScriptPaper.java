// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;

/**
 * A paper of a filing.
 *
 * @param kind its kind in the filing type
 * @param file a file beside the script; absent: a picture is made up
 */
public record ScriptPaper(String kind, Optional<String> file) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ScriptPaper {}

    /** A paper that is made up. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScriptPaper madeUp(String kind) {
        return new ScriptPaper(kind, Optional.empty());
    }
}
