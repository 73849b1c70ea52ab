// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.CellArea;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetSummary;
import io.banjie.office.TemplateMark;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import io.banjie.office.reading.StringTape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads workbooks of Excel 97 to 2003 (MS-XLS), record by record. */
public final class XlsReading {

    /** What else lies in this kind of container, by the name of its stream in lower case. */
    private static final Map<String, String> OTHERS = Map.of(
            "worddocument", "word",
            "powerpoint document", "presentation",
            "book", "excel95");

    private static final int WORKSHEET = 0x0010;

    private XlsReading() {}

    /** Reads a compound file that should hold a workbook. */
    public static SheetSummary read(Path file, SheetLimits limits, RowGate gate) throws IOException {
        try (POIFSFileSystem container = container(file)) {
            DirectoryNode root = container.getRoot();
            String stream = stream(root);
            Globals globals;
            try (StringTape strings = new StringTape(limits)) {
                try (InputStream in = root.createDocumentInputStream(stream)) {
                    globals = Globals.read(in, strings);
                }
                return read(root, stream, globals, strings, gate);
            }
        }
    }

    private static SheetSummary read(
            DirectoryNode root, String stream, Globals globals, StringTape strings, RowGate gate) throws IOException {
        Optional<TemplateMark> template = SummaryProperties.template(root);
        for (Globals.Tab tab : globals.visible()) {
            try (InputStream in = root.createDocumentInputStream(stream)) {
                Records records = Records.at(in, tab.start(), globals.cipher());
                if (!isWorksheet(records)) {
                    continue;
                }
                SheetOrigin origin = new SheetOrigin(SheetOrigin.Kind.XLS, tab.name(), template, Optional.empty());
                gate.origin(origin);
                List<CellArea> merged = new SheetStream(records, globals, strings, gate).read();
                return new SheetSummary(origin, gate.rows(), merged);
            }
        }
        throw Faults.empty();
    }

    /** Whether a worksheet begins here: no chart, no sheet of macros. */
    private static boolean isWorksheet(Records records) {
        if (!records.begins()) {
            throw Faults.broken("workbook", "a sheet does not begin where the workbook says");
        }
        records.data().readUShort();
        return records.data().readUShort() == WORKSHEET;
    }

    private static POIFSFileSystem container(Path file) throws IOException {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException e) {
            throw Faults.broken("container", e);
        }
    }

    private static String stream(DirectoryNode root) {
        String kind = "binary";
        for (Entry entry : root) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.equals("workbook") && entry.isDocumentEntry()) {
                return entry.getName();
            }
            if (name.equals("encryptedpackage")) {
                throw Faults.encrypted();
            }
            kind = OTHERS.getOrDefault(name, kind);
        }
        throw Faults.looksLike(kind);
    }
}
