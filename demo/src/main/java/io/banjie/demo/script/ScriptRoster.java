// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import java.util.List;

/**
 * A saved roster of the demonstration.
 *
 * @param key its name in the script
 * @param by the account that saves it
 * @param kind its kind in the region
 * @param filings keys of the filings on it
 */
public record ScriptRoster(String key, String by, String kind, List<String> filings) {
    public ScriptRoster {
        filings = Script.orEmpty(filings);
    }
}
