// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import io.banjie.office.BrokenPage;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page's XHTML without entities, scripts and forms. */
final class PageSource {

    private static final Pattern HTML_DOCTYPE = Pattern.compile("(?i)<!DOCTYPE\\s+html\\s*>");
    private static final Pattern LINK = Pattern.compile("(#|https?://|mailto:).*");
    private static final Set<String> FORBIDDEN = Set.of(
            "script", "form", "input", "button", "select", "textarea", "object", "embed", "iframe", "base", "svg");

    private PageSource() {}

    /** Parses and checks a page. */
    static Document read(String xhtml) {
        try {
            String plain = HTML_DOCTYPE.matcher(xhtml).replaceFirst("").strip();
            Document page = builder().parse(new InputSource(new StringReader(plain)));
            check(page);
            return page;
        } catch (SAXParseException e) {
            throw new BrokenPage(
                    "The page is not well formed at line %d, column %d: %s"
                            .formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
                    e);
        } catch (SAXException | IOException e) {
            throw new BrokenPage("The page cannot be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java platform's XML parser refuses to be locked.", e);
        }
    }

    private static void check(Document page) {
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (FORBIDDEN.contains(element.getLocalName())) {
                throw new BrokenPage("A page cannot hold <" + element.getLocalName() + ">.");
            }
            if (element.getLocalName().equals("a")
                    && !LINK.matcher(element.getAttribute("href")).matches()) {
                throw new BrokenPage("A link cannot lead to \"" + element.getAttribute("href") + "\".");
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                if (attributes.item(j).getNodeName().startsWith("on")) {
                    throw new BrokenPage("A page cannot hold the script "
                            + attributes.item(j).getNodeName() + ".");
                }
            }
        }
    }
}
