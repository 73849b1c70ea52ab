// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.regex.Pattern;

/** Ids of new rows: UUIDs of version 7, which grow with time. */
public final class Identifiers {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Identifiers() {}

    /** A new id, greater than all before from this node. */
    public static String next() {
        return GENERATOR.generate().toString();
    }

    /** Whether a text can be an id at all. */
    public static boolean plausible(String text) {
        return SHAPE.matcher(text).matches();
    }
}
