// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/**
 * What an uploaded spreadsheet may ask for.
 *
 * @param bytes the size of the file
 * @param rows rows that hold anything, headers included
 * @param columns the columns that hold anything
 * @param cellLength the characters of one cell, at most {@value #LONGEST_CELL}
 * @param unpackedBytes all that is unpacked from a .xlsx
 * @param ratio how many times larger than the file its unpacked content may be
 * @param entries the files inside a .xlsx
 * @param strings the different texts of a workbook
 * @param stringBytes the size of these texts, counting one byte for a character of Latin-1 and two in texts with others
 */
public record SheetLimits(
        long bytes,
        int rows,
        int columns,
        int cellLength,
        long unpackedBytes,
        int ratio,
        int entries,
        int strings,
        long stringBytes) {

    /** The longest text that a spreadsheet cell can hold. */
    public static final int LONGEST_CELL = 32_767;

    private static final long MEGABYTE = 1L << 20;

    /** Enough for 100,000 rows of 30 columns, in any of the formats. */
    public static final SheetLimits STANDARD = new SheetLimits(
            50 * MEGABYTE, 100_000, 256, LONGEST_CELL, 600 * MEGABYTE, 200, 2_000, 4_000_000, 200 * MEGABYTE);

    /** Checks that all limits are positive and that a cell is not longer than a spreadsheet's. */
    public SheetLimits {
        long least = Math.min(
                Math.min(Math.min(bytes, rows), Math.min(columns, cellLength)), Math.min(unpackedBytes, ratio));
        if (Math.min(least, Math.min(Math.min(entries, strings), stringBytes)) < 1) {
            throw new IllegalArgumentException("A limit is at least 1.");
        }
        if (cellLength > LONGEST_CELL) {
            throw new IllegalArgumentException("A cell holds at most " + LONGEST_CELL + " characters.");
        }
    }

    /**
     * Allows another number of rows.
     *
     * @param most rows that hold anything, headers included
     * @return the same limits otherwise
     */
    public SheetLimits withRows(int most) {
        return new SheetLimits(bytes, most, columns, cellLength, unpackedBytes, ratio, entries, strings, stringBytes);
    }

    /**
     * Allows another size of the file.
     *
     * @param most the size in bytes
     * @return the same limits otherwise
     */
    public SheetLimits withBytes(long most) {
        return new SheetLimits(most, rows, columns, cellLength, unpackedBytes, ratio, entries, strings, stringBytes);
    }
}
