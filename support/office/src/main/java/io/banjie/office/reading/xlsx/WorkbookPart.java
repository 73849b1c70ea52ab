// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.banjie.office.reading.Faults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the workbook's own part says: its sheets in order and where its days begin.
 *
 * @param epoch1904 whether days are counted from 1904 as on old Macintoshes
 * @param sheets the sheets in the order of their tabs
 */
record WorkbookPart(boolean epoch1904, List<Tab> sheets) {

    /** The largest number of sheets that can matter. */
    private static final int MOST = 10_000;

    /**
     * A sheet's tab.
     *
     * @param name the words on it
     * @param visible whether users see it
     * @param relation which part it is
     */
    record Tab(String name, boolean visible, String relation) {}

    static WorkbookPart read(Archive archive, String part) throws IOException {
        boolean epoch1904 = false;
        List<Tab> sheets = new ArrayList<>();
        try (Markup xml = archive.part(part).orElseThrow(() -> Faults.broken(part, "missing"))) {
            for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
                if (event != START_ELEMENT) {
                    continue;
                }
                xml.ignore();
                switch (xml.name()) {
                    case "workbookPr" ->
                        epoch1904 = xml.attribute("date1904")
                                .filter(WorkbookPart::isTrue)
                                .isPresent();
                    case "sheet" -> sheets.add(tab(xml));
                    case "document", "presentation" ->
                        throw Faults.looksLike(xml.name().equals("document") ? "word" : "presentation");
                    default -> {
                        // nothing that concerns the cells
                    }
                }
                if (sheets.size() > MOST) {
                    throw xml.broken("sheets without end");
                }
            }
        }
        return new WorkbookPart(epoch1904, sheets);
    }

    private static Tab tab(Markup xml) {
        boolean visible = xml.attribute("state").map("visible"::equals).orElse(true);
        return new Tab(
                xml.attribute("name").orElse(""), visible, xml.attribute("id").orElse(""));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
