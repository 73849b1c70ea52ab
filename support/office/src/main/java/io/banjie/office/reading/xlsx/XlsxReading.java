// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.CellArea;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetSummary;
import io.banjie.office.TemplateMark;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import io.banjie.office.reading.StringTape;
import io.banjie.office.reading.xlsx.WorkbookPart.Tab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads workbooks of Office Open XML (ISO/IEC 29500). */
public final class XlsxReading {

    private final Archive archive;
    private final SheetLimits limits;
    private final RowGate gate;

    private XlsxReading(Archive archive, SheetLimits limits, RowGate gate) {
        this.archive = archive;
        this.limits = limits;
        this.gate = gate;
    }

    /** Reads a zip file that should be a workbook. */
    public static SheetSummary read(Path file, SheetLimits limits, RowGate gate) throws IOException {
        try (Archive archive = Archive.open(file, limits)) {
            return new XlsxReading(archive, limits, gate).read();
        }
    }

    private SheetSummary read() throws IOException {
        Relations root = Relations.of(archive, "");
        String part = root.first("officeDocument").orElseThrow(() -> Faults.looksLike(OtherArchive.kind(archive)));
        if (part.endsWith(".bin")) {
            throw Faults.looksLike("xlsb");
        }
        WorkbookPart workbook = WorkbookPart.read(archive, part);
        Relations parts = Relations.of(archive, part);
        for (Tab tab : workbook.sheets()) {
            Optional<String> sheet = parts.part(tab.relation(), "worksheet");
            if (tab.visible() && sheet.isPresent()) {
                SheetOrigin origin =
                        new SheetOrigin(SheetOrigin.Kind.XLSX, tab.name(), template(root), Optional.empty());
                gate.origin(origin);
                List<CellArea> merged = rows(workbook, parts, sheet.get());
                return new SheetSummary(origin, gate.rows(), merged);
            }
        }
        throw Faults.empty();
    }

    private List<CellArea> rows(WorkbookPart workbook, Relations parts, String sheet) throws IOException {
        try (StringTape strings = new StringTape(limits)) {
            Optional<Markup> texts = markup(parts.first("sharedStrings"));
            if (texts.isPresent()) {
                try (Markup xml = texts.get()) {
                    SharedStrings.read(xml, strings, limits);
                }
            }
            Values values = new Values(strings, styles(parts), workbook.epoch1904());
            try (Markup xml = archive.part(sheet).orElseThrow(() -> Faults.broken(sheet, "missing"))) {
                return new SheetPart(xml, values, gate, limits).read();
            }
        }
    }

    private DateStyles styles(Relations parts) throws IOException {
        Optional<Markup> source = markup(parts.first("styles"));
        if (source.isEmpty()) {
            return DateStyles.none();
        }
        try (Markup xml = source.get()) {
            return DateStyles.read(xml);
        }
    }

    private Optional<TemplateMark> template(Relations root) throws IOException {
        Optional<Markup> source = markup(root.first("custom-properties").or(() -> root.first("customProperties")));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try (Markup xml = source.get()) {
            return Properties.template(xml);
        }
    }

    private Optional<Markup> markup(Optional<String> part) throws IOException {
        return part.isPresent() ? archive.part(part.get()) : Optional.empty();
    }
}
