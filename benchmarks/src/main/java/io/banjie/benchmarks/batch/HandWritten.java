// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import io.banjie.benchmarks.rows.Bulk;
import io.banjie.benchmarks.rows.Footprint;
import io.banjie.benchmarks.server.Folders;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetRow;
import io.banjie.office.reading.SpreadsheetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What somebody would write for one file and no other: a streaming reader, a check of each number, and the bulk load. */
final class HandWritten {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private HandWritten() {}

    /** Reads a file and writes for each row what the platform writes. */
    static void load(byte[] file, int person, String address, Footprint footprint) {
        Path folder = Folders.fresh("file");
        try (Bulk bulk = new Bulk(address, footprint)) {
            Path path = Files.write(folder.resolve("people.xlsx"), file);
            Set<String> seen = new HashSet<>();
            new SpreadsheetReader().read(path, SheetLimits.STANDARD, row -> {
                if (row.number() > 1) {
                    check(row, person, seen);
                    bulk.add();
                }
                return true;
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void check(SheetRow row, int person, Set<String> seen) {
        String number = row.cell(person).text();
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        if (number.charAt(WEIGHTS.length) != CHECKS.charAt(sum % CHECKS.length()) || !seen.add(number)) {
            throw new IllegalStateException("wrong or twice: row " + row.number());
        }
    }
}
