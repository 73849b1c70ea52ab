// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something was thrown, without its message: messages of exceptions repeat what people typed. */
public final class ThrownTrace {

    private static final int FRAMES = 8;
    private static final int CAUSES = 4;

    private ThrownTrace() {}

    /** The classes and places of what was thrown and of its causes. */
    public static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder(line(thrown));
        Throwable cause = thrown.getCause();
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            trace.append(", caused by ").append(line(cause));
            cause = cause.getCause();
        }
        return trace.toString();
    }

    private static String line(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", thrown.getClass().getName() + " at ", ""));
    }
}
