// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.banjie.office.SheetFault;
import io.banjie.office.reading.Faults;
import io.banjie.office.reading.xlsx.PartStream.EndlessMarkup;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, element by element. No document type, no entity, no other encoding than Office's own; names, depth and
 * namespaces stay within what workbooks have, because the parser keeps each name it has met.
 */
final class Markup implements Closeable {

    private static final int DEEPEST = 200;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_NAMESPACES = 10_000;

    private final String part;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int depth;

    Markup(String part, InputStream in) throws IOException {
        this.part = part;
        this.in = in;
        try {
            this.xml = factory().createXMLStreamReader(utf8(part, in), "UTF-8");
        } catch (XMLStreamException e) {
            throw Faults.broken(part, e);
        }
    }

    /** A factory for each part: it would keep the names of all documents it ever read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Refuses UTF-16 and UTF-32, which the standard allows and nobody writes. */
    private static InputStream utf8(String part, InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] two = start.readNBytes(2);
        start.unread(two);
        if (two.length == 2 && (two[0] == 0 || two[1] == 0 || (two[0] & 0xFE) == 0xFE && (two[1] & 0xFE) == 0xFE)) {
            throw Faults.broken(part, "not in UTF-8");
        }
        return start;
    }

    /**
     * Goes on to the next event that matters.
     *
     * @return {@code START_ELEMENT}, {@code END_ELEMENT}, {@code CHARACTERS} or {@code END_DOCUMENT}
     */
    int next() throws IOException {
        while (true) {
            switch (advance()) {
                case START_ELEMENT -> {
                    opened();
                    return START_ELEMENT;
                }
                case END_ELEMENT -> {
                    depth--;
                    return END_ELEMENT;
                }
                case CHARACTERS, CDATA, SPACE -> {
                    return CHARACTERS;
                }
                case END_DOCUMENT -> {
                    return END_DOCUMENT;
                }
                case DTD -> throw Faults.documentType(part);
                case ENTITY_REFERENCE -> throw broken("an entity that nobody declared");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private int advance() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw fault(e);
        } catch (UncheckedStreamException | EndlessMarkup e) {
            throw Faults.broken(part, e);
        }
    }

    private SheetFault fault(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException io) {
            throw io;
        }
        return Faults.broken(part, e);
    }

    private void opened() {
        depth++;
        namespaces += xml.getNamespaceCount();
        if (depth > DEEPEST || namespaces > MOST_NAMESPACES) {
            throw Faults.broken(part, "elements or namespaces without end");
        }
    }

    /** The name of the element, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** How many attributes the element has. */
    int attributes() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute, without its prefix. */
    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** The value of an attribute. */
    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of the attribute with this local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Notes the names of an element that is not otherwise looked at. */
    void ignore() {
        note(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            note(xml.getAttributeLocalName(i));
        }
    }

    /** Notes a name; there cannot be many. */
    void note(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw Faults.broken(part, "names without end");
        }
    }

    /** Appends the characters of the event if there is room for them; they are parsed only now. */
    boolean append(StringBuilder text, int most) {
        try {
            if (text.length() + xml.getTextLength() > most) {
                return false;
            }
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            return true;
        } catch (EndlessMarkup e) {
            return false;
        } catch (UncheckedStreamException e) {
            throw Faults.broken(part, e);
        }
    }

    /** The fault of a part that does not say what it should. */
    SheetFault broken(String reason) {
        return Faults.broken(part, reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
