// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.banjie.office.SheetLimits;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.StringTape;
import java.io.IOException;

/** Reads the texts that cells share, without the readings that are printed above them. */
final class SharedStrings {

    private final Markup xml;
    private final StringTape tape;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    private SharedStrings(Markup xml, StringTape tape, int longest) {
        this.xml = xml;
        this.tape = tape;
        this.longest = longest;
    }

    static void read(Markup xml, StringTape tape, SheetLimits limits) throws IOException {
        new SharedStrings(xml, tape, limits.cellLength()).read();
    }

    private void read() throws IOException {
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                begin();
            } else if (event == CHARACTERS) {
                characters();
            } else {
                end();
            }
        }
    }

    private void begin() {
        switch (xml.name()) {
            case "si" -> text.setLength(0);
            case "t" -> inText = true;
            case "rPh" -> inReading = true;
            case "r" -> {
                // a run in a font of its own
            }
            default -> xml.ignore();
        }
    }

    private void characters() {
        if (inText && !inReading && !xml.append(text, longest)) {
            throw Faults.string(tape.count(), longest);
        }
    }

    private void end() {
        switch (xml.name()) {
            case "si" -> tape.add(EscapedText.decode(text.toString()));
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            default -> {
                // nothing that holds text
            }
        }
    }
}
