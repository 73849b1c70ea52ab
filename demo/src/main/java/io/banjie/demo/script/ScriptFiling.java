// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filing of the demonstration.
 *
 * @param key its name in the script
 * @param by the account that files
 * @param type the filing type
 * @param relatesTo the key of the filing it builds on or replaces
 * @param answers by field id, days and months possibly relative
 * @param attachments its papers
 * @param then what is done to it afterwards, in order
 */
public record ScriptFiling(
        String key,
        String by,
        String type,
        Optional<String> relatesTo,
        Map<String, Object> answers,
        List<ScriptPaper> attachments,
        List<ScriptAction> then) {

    public ScriptFiling {
        answers = answers == null ? Map.of() : answers;
        attachments = Script.orEmpty(attachments);
        then = Script.orEmpty(then);
    }
}
