// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.banjie.office.CellArea;
import io.banjie.office.SheetLimits;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a worksheet's cells in the order of the file. */
final class SheetPart {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_MERGED = 1_000;

    private final Markup xml;
    private final Values values;
    private final RowGate gate;
    private final int longest;
    private final List<CellArea> merged = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();
    private String type = "n";
    private int style = -1;
    private int column = -1;
    private boolean formula;
    private boolean inCell;
    private boolean inValue;
    private boolean inReading;

    SheetPart(Markup xml, Values values, RowGate gate, SheetLimits limits) {
        this.xml = xml;
        this.values = values;
        this.gate = gate;
        this.longest = limits.cellLength();
    }

    /** Reads to the end, or until nobody wants more. */
    List<CellArea> read() throws IOException {
        for (int event = xml.next(); event != END_DOCUMENT && gate.isOpen(); event = xml.next()) {
            if (event == START_ELEMENT) {
                begin();
            } else if (event == CHARACTERS) {
                characters();
            } else {
                end();
            }
        }
        return merged;
    }

    private void begin() {
        switch (xml.name()) {
            case "row" -> beginRow();
            case "c" -> beginCell();
            case "f" -> formula |= inCell;
            case "v", "t" -> inValue = inCell && !inReading;
            case "rPh" -> inReading = true;
            case "is", "r" -> {
                // what holds a text inside its cell
            }
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED) {
                    xml.attribute("ref").flatMap(CellRef::area).ifPresent(merged::add);
                }
            }
            default -> xml.ignore();
        }
    }

    private void beginRow() {
        int number = gate.number() + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.attributeName(i).equals("r")) {
                number = Digits.whole(xml.attribute(i));
            } else {
                xml.note(xml.attributeName(i));
            }
        }
        if (number < 1 || number > MOST_ROWS) {
            throw xml.broken("a row without a number below row " + gate.number());
        }
        gate.begin(number);
        column = -1;
    }

    private void beginCell() {
        column++;
        type = "n";
        style = -1;
        formula = false;
        inCell = true;
        stored.setLength(0);
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = CellRef.column(xml.attribute(i));
                case "s" -> style = Digits.whole(xml.attribute(i));
                case "t" -> type = xml.attribute(i);
                default -> xml.note(xml.attributeName(i));
            }
        }
        if (column < 0 || gate.number() == 0) {
            throw xml.broken("a cell without a place in row " + gate.number());
        }
    }

    private void characters() {
        if (inValue && !xml.append(stored, longest)) {
            throw Faults.cell(gate.number(), column, longest);
        }
    }

    private void end() {
        switch (xml.name()) {
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "row" -> gate.end();
            default -> {
                // nothing that holds a value
            }
        }
    }

    private void endCell() {
        inCell = false;
        try {
            gate.put(column, values.cell(type, style, stored.toString(), formula));
        } catch (IllegalArgumentException e) {
            throw xml.broken("row %d: %s".formatted(gate.number(), e.getMessage()));
        }
    }
}
