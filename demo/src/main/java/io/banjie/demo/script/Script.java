// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A region's part of the demonstration.
 *
 * @param accounts made first
 * @param filings made next, in order
 * @param rosters each saved as soon as all its filings are there
 */
public record Script(List<ScriptAccount> accounts, List<ScriptFiling> filings, List<ScriptRoster> rosters) {

    /** Where a bundle keeps it. */
    public static final String FILE = "demo.json";

    /** A part with nothing in it. */
    public static final Script EMPTY = new Script(List.of(), List.of(), List.of());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();

    public Script {
        accounts = orEmpty(accounts);
        filings = orEmpty(filings);
        rosters = orEmpty(rosters);
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Reads a part.
     *
     * @throws IOException when it is not readable or says something nobody understands
     */
    public static Script read(InputStream json) throws IOException {
        return MAPPER.readValue(json, Script.class);
    }
}
