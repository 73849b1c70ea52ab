// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.banjie.office.reading.DateFormats;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell styles show a number as a date. */
final class DateStyles {

    /** A spreadsheet has at most 65,490 cell styles. */
    private static final int MOST = 100_000;

    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int styles;

    private DateStyles() {}

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(Markup xml) throws IOException {
        DateStyles found = new DateStyles();
        boolean inCells = false;
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                xml.ignore();
                inCells |= xml.name().equals("cellXfs");
                found.element(xml, inCells);
            } else if (event == END_ELEMENT && xml.name().equals("cellXfs")) {
                inCells = false;
            }
        }
        return found;
    }

    private void element(Markup xml, boolean inCells) {
        if (xml.name().equals("numFmt")) {
            int id = number(xml, "numFmtId");
            formats.put(id, DateFormats.isDate(id, xml.attribute("formatCode").orElse("")));
        } else if (inCells && xml.name().equals("xf")) {
            int format = number(xml, "numFmtId");
            dates.set(styles, formats.getOrDefault(format, DateFormats.isDate(format)));
            styles++;
        }
        if (styles > MOST || formats.size() > MOST) {
            throw xml.broken("styles without end");
        }
    }

    private static int number(Markup xml, String attribute) {
        return Digits.whole(xml.attribute(attribute).orElse("0"));
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
