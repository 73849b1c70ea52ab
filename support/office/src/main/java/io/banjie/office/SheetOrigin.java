// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Where rows come from.
 *
 * @param kind what the file turned out to be
 * @param sheet the name of the sheet on its tab; empty for text
 * @param template the template the workbook was made from, where the workbook still says so
 * @param text how the characters were stored; present for text alone
 */
public record SheetOrigin(Kind kind, String sheet, Optional<TemplateMark> template, Optional<Separated> text) {

    /** Checks that no part is absent. */
    public SheetOrigin {
        requireNonNull(kind, "kind");
        requireNonNull(sheet, "sheet");
        requireNonNull(template, "template");
        requireNonNull(text, "text");
    }

    /** The kinds of file that are read. */
    public enum Kind {
        /** Office Open XML, ISO/IEC 29500, transitional or strict. */
        XLSX,
        /** The binary format of Excel 97 to 2003 (BIFF8). */
        XLS,
        /** Text with separators. */
        CSV
    }

    /**
     * How text with separators was stored.
     *
     * @param charset UTF-8, GB18030 or UTF-16
     * @param separator comma, semicolon or tab
     */
    public record Separated(Charset charset, char separator) {

        /** Checks that the character set is there. */
        public Separated {
            requireNonNull(charset, "charset");
        }
    }
}
