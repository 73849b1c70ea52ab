// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

/** Names under which papers are offered. */
public final class FileName {

    private FileName() {}

    /** A name of a label and a number, free of what file systems forbid. */
    public static String of(String label, String number, String format) {
        return (label + "_" + number).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + format;
    }
}
