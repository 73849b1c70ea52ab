// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import io.banjie.office.RowSink;
import io.banjie.office.SheetFault;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetReader;
import io.banjie.office.SheetSummary;
import io.banjie.office.reading.csv.CsvReading;
import io.banjie.office.reading.xls.XlsReading;
import io.banjie.office.reading.xlsx.XlsxReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;

/** Looks what a file is and gives it to the reading that knows the format. */
@Component
public final class SpreadsheetReader implements SheetReader {

    @Override
    public SheetSummary read(Path file, SheetLimits limits, RowSink sink) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw Faults.empty();
        }
        if (bytes > limits.bytes()) {
            throw Faults.large(bytes, limits.bytes());
        }
        RowGate gate = new RowGate(limits, sink);
        SheetSummary summary = read(file, limits, gate);
        if (summary.rows() == 0) {
            throw Faults.empty();
        }
        return summary;
    }

    private static SheetSummary read(Path file, SheetLimits limits, RowGate gate) throws IOException {
        Container container = Container.of(file);
        try {
            return switch (container) {
                case ZIP -> XlsxReading.read(file, limits, gate);
                case OLE2 -> XlsReading.read(file, limits, gate);
                case TEXT -> CsvReading.read(file, limits, gate);
            };
        } catch (SheetFault e) {
            throw e;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // The file could be opened: what cannot be read in it is damaged.
            throw Faults.broken(container.name(), e);
        } catch (UncheckedIOException e) {
            if (gate.isRefusal(e)) {
                throw e;
            }
            throw e.getCause();
        } catch (RuntimeException e) {
            // What a library throws at a damaged file is not foreseeable; what the receiver throws is not its fault.
            throw gate.isRefusal(e) ? e : Faults.broken(container.name(), e);
        }
    }
}
