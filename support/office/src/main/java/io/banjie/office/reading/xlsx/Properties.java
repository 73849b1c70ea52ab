// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.banjie.office.TemplateMark;
import io.banjie.office.reading.TemplateProperties;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from the custom document properties which template a workbook was made from. */
final class Properties {

    private static final int LONGEST = 1_000;

    private Properties() {}

    static Optional<TemplateMark> template(Markup xml) throws IOException {
        Map<String, String> values = new HashMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                xml.ignore();
                name = xml.name().equals("property") ? xml.attribute("name").orElse("") : name;
                text.setLength(0);
            } else if (event == CHARACTERS) {
                if (!xml.append(text, LONGEST)) {
                    throw xml.broken("a property without end");
                }
            } else if (TemplateProperties.NAMES.contains(name)) {
                values.putIfAbsent(name, EscapedText.decode(text.toString()));
            }
        }
        return TemplateProperties.mark(values);
    }
}
