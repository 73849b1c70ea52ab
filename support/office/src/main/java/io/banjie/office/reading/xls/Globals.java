// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.reading.DateFormats;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.StringTape;
import io.banjie.office.reading.xls.Records.Cipher;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;

/** What a workbook says before its sheets: texts, styles, where its days begin, where each sheet lies. */
final class Globals {

    private static final int BIFF8 = 0x0600;

    /** A visible sheet and where its records begin. */
    record Tab(String name, int start) {}

    private final StringTape strings;
    private final List<Tab> visible = new ArrayList<>();
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int styles;
    private boolean epoch1904;
    private Optional<Cipher> cipher = Optional.empty();

    private Globals(StringTape strings) {
        this.strings = strings;
    }

    static Globals read(InputStream in, StringTape strings) {
        Globals globals = new Globals(strings);
        globals.read(in);
        return globals;
    }

    private void read(InputStream source) {
        Records records = Records.of(source);
        if (!records.begins()) {
            throw Faults.broken("workbook", "does not begin as a workbook");
        }
        if (records.data().readUShort() != BIFF8) {
            throw Faults.looksLike("excel95");
        }
        while (records.next() && records.sid() != EOFRecord.sid) {
            if (records.sid() == FilePassRecord.sid) {
                cipher = Optional.of(records.cipher());
                records = Records.behind(source, cipher.get());
            } else {
                record(records.sid(), records.data());
            }
        }
    }

    private void record(int sid, RecordInputStream data) {
        switch (sid) {
            case SSTRecord.sid -> XlsText.readShared(data, strings);
            case DateWindow1904Record.sid -> epoch1904 = data.readUShort() == 1;
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(data);
                formats.put(format.getIndexCode(), DateFormats.isDate(format.getIndexCode(), format.getFormatString()));
            }
            case ExtendedFormatRecord.sid -> {
                int format = new ExtendedFormatRecord(data).getFormatIndex();
                dates.set(styles, formats.getOrDefault(format, DateFormats.isDate(format)));
                styles++;
            }
            case BoundSheetRecord.sid -> {
                BoundSheetRecord sheet = new BoundSheetRecord(data);
                if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                    visible.add(new Tab(sheet.getSheetname(), sheet.getPositionOfBof()));
                }
            }
            default -> {
                // fonts, names, windows ...
            }
        }
    }

    List<Tab> visible() {
        return visible;
    }

    Optional<Cipher> cipher() {
        return cipher;
    }

    boolean epoch1904() {
        return epoch1904;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}
