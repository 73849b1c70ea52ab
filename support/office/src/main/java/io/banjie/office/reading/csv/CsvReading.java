// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.banjie.office.SheetFault;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetOrigin.Separated;
import io.banjie.office.SheetSummary;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads text with separators (RFC 4180), whatever the separator and the encoding. */
public final class CsvReading {

    private static final char QUOTE = '"';

    private CsvReading() {}

    /** Reads a file that should be text. */
    public static SheetSummary read(Path file, SheetLimits limits, RowGate gate) throws IOException {
        Encoding encoding = Encoding.of(file);
        Separator separator;
        try (Reader source = encoding.open(file)) {
            separator = Separator.of(source);
        }
        Separated text = new Separated(encoding.charset(), separator.character());
        SheetOrigin origin = new SheetOrigin(SheetOrigin.Kind.CSV, "", Optional.empty(), Optional.of(text));
        gate.origin(origin);
        try (Reader source = encoding.open(file)) {
            source.skip(separator.directive());
            rows(source, separator.character(), limits, gate);
        }
        return new SheetSummary(origin, gate.rows(), List.of());
    }

    /** The parser wraps what is thrown while it hands over a record. */
    private static RuntimeException own(CsvParseException thrown, RowGate gate) {
        if (thrown.getCause() instanceof RuntimeException cause
                && (cause instanceof SheetFault || gate.isRefusal(cause))) {
            return cause;
        }
        return Faults.broken("row " + gate.number(), thrown);
    }

    private static void rows(Reader source, char separator, SheetLimits limits, RowGate gate) throws IOException {
        CellWatch watch = new CellWatch(source, gate, limits.cellLength());
        CsvReader.CsvReaderBuilder format = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(CellWatch.BUFFER);
        CsvCells cells = new CsvCells(gate, watch);
        try (CsvReader<Boolean> csv = format.build(cells, watch)) {
            for (boolean goOn : csv) {
                if (!goOn) {
                    return;
                }
            }
            if (cells.isQuoted() && watch.last() != QUOTE) {
                throw Faults.broken("row " + gate.number(), "a quote that is not closed");
            }
        } catch (CsvParseException e) {
            throw own(e, gate);
        }
    }
}
