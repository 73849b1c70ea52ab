// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.CellArea;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import io.banjie.office.reading.StringTape;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;

/** Reads the cells of a worksheet in the order of its records. */
final class SheetStream {

    private static final int MOST_MERGED = 1_000;
    private static final int RICH_LABEL = 0x00D6;
    private static final int RK_ENTRY = 6;
    private static final int LAST_COLUMN = 2;

    private final Records records;
    private final RecordInputStream data;
    private final XlsValues values;
    private final StringTape strings;
    private final RowGate gate;
    private final List<CellArea> merged = new ArrayList<>();
    private int column;

    SheetStream(Records records, Globals globals, StringTape strings, RowGate gate) {
        this.records = records;
        this.data = records.data();
        this.values = new XlsValues(globals);
        this.strings = strings;
        this.gate = gate;
    }

    /** Reads to the end of the sheet, or until nobody wants more. */
    List<CellArea> read() {
        int inside = 0;
        while (gate.isOpen() && records.next()) {
            int sid = records.sid();
            if (sid == BOFRecord.sid) {
                inside++;
            } else if (sid == EOFRecord.sid) {
                if (inside == 0) {
                    break;
                }
                inside--;
            } else if (inside == 0) {
                record(sid);
            }
        }
        gate.end();
        return merged;
    }

    private void record(int sid) {
        switch (sid) {
            case NumberRecord.sid -> {
                int style = place();
                put(values.number(data.readDouble(), style, false));
            }
            case RKRecord.sid -> {
                int style = place();
                put(values.number(RKUtil.decodeNumber(data.readInt()), style, false));
            }
            case MulRKRecord.sid -> numbers();
            case LabelSSTRecord.sid -> {
                place();
                put(XlsValues.text(shared(data.readInt()), false));
            }
            case LabelRecord.sid, RICH_LABEL -> {
                place();
                put(XlsValues.text(XlsText.read(data), false));
            }
            case BoolErrRecord.sid -> {
                place();
                int value = data.readUByte();
                put(data.readUByte() == 0 ? XlsValues.bool(value, false) : XlsValues.error(value, false));
            }
            case FormulaRecord.sid -> {
                int style = place();
                put(values.calculated(data.readLong(), style));
            }
            case StringRecord.sid -> put(XlsValues.text(XlsText.read(data), true));
            case MergeCellsRecord.sid -> merged();
            default -> {
                // widths, drawings, empty cells ...
            }
        }
    }

    /** Goes to the place that the record names, and says in which style it is. */
    private int place() {
        row(data.readUShort() + 1);
        column = data.readUShort();
        return data.readUShort();
    }

    private void row(int number) {
        if (number != gate.number()) {
            gate.end();
            gate.begin(number);
        }
    }

    private void put(SheetCell cell) {
        if (cell.kind() != Kind.EMPTY && gate.number() > 0) {
            gate.put(column, cell);
        }
    }

    private void numbers() {
        row(data.readUShort() + 1);
        column = data.readUShort();
        int count = (data.remaining() - LAST_COLUMN) / RK_ENTRY;
        for (int i = 0; i < count; i++) {
            int style = data.readUShort();
            put(values.number(RKUtil.decodeNumber(data.readInt()), style, false));
            column++;
        }
    }

    private String shared(int index) {
        if (index < 0 || index >= strings.count()) {
            throw Faults.broken("sheet", "row %d: there is no shared text %d".formatted(gate.number(), index));
        }
        return strings.get(index);
    }

    private void merged() {
        int count = data.readUShort();
        for (int i = 0; i < count && merged.size() < MOST_MERGED; i++) {
            int firstRow = data.readUShort();
            int lastRow = data.readUShort();
            int firstColumn = data.readUShort();
            int lastColumn = data.readUShort();
            merged.add(new CellArea(firstRow + 1, firstColumn, lastRow + 1, lastColumn));
        }
    }
}
