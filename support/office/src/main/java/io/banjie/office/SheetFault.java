// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** A file that cannot be read as a spreadsheet; the code says why, the particulars where and how much. */
public final class SheetFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Map<String, String> particulars;

    /**
     * Makes a fault.
     *
     * @param code why
     * @param particulars see {@link Code}
     */
    public SheetFault(Code code, Map<String, String> particulars) {
        super(code + " " + particulars);
        this.code = requireNonNull(code, "code");
        this.particulars = Map.copyOf(particulars);
    }

    /**
     * Makes a fault that follows from what a library said.
     *
     * @param code why
     * @param particulars see {@link Code}
     * @param cause what the library said
     */
    public SheetFault(Code code, Map<String, String> particulars, Throwable cause) {
        this(code, particulars);
        initCause(cause);
    }

    /**
     * Says why the file is refused.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Says where and how much.
     *
     * @return the particulars that {@link Code} names; {@code row} is the number as a spreadsheet shows it, {@code column}
     *     its letters, sizes are bytes, lengths are UTF-16 units
     */
    public Map<String, String> particulars() {
        return particulars;
    }

    /** Why a file is refused. */
    public enum Code {
        /**
         * It is something else: {@code looksLike} is one of {@code pdf, word, presentation, ods, xlsb, excel95, html,
         * xml, rtf, image, archive, binary, text}.
         */
        NOT_A_SPREADSHEET,
        /** The file is larger than allowed: {@code bytes}, {@code limit}. */
        TOO_LARGE,
        /** No visible cell holds anything. */
        EMPTY,
        /** It opens with a password only. */
        ENCRYPTED,
        /** More rows hold something than allowed: {@code row} is the first too many, {@code limit}. */
        TOO_MANY_ROWS,
        /** A cell lies to the right of the last column allowed: {@code row}, {@code column}, {@code limit}. */
        TOO_MANY_COLUMNS,
        /** A cell's text is longer than allowed: {@code row}, {@code column}, {@code limit}; or {@code string}, its index. */
        CELL_TOO_LONG,
        /** It unpacks to more than allowed: {@code limit}, and {@code what}: {@code size, ratio, entries}. */
        ZIP_BOMB,
        /** A part declares a document type, where entities could multiply: {@code part}. */
        ENTITY_BOMB,
        /** It holds more different texts than allowed: {@code limit}, and {@code what}: {@code count, size}. */
        TOO_MANY_STRINGS,
        /** It is damaged: {@code part} inside the file, {@code reason} in words of the trade. */
        BROKEN
    }
}
