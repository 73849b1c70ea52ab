// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.document.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at one template: XML that parses, tags that close, names that the model offers. */
final class TemplateInspection {

    private static final Set<String> IN_LISTS = Set.of(".", "-first", "-last", "-index");

    private final Model model;
    private final Report report;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<Printed> printed = new ArrayList<>();

    /**
     * A section that is open.
     *
     * @param name its name in the template
     * @param path its whole path in the model
     * @param names what is known inside
     */
    private record Scope(String name, String path, Model names) {}

    /**
     * A name that the template prints.
     *
     * @param path its whole path in the model
     * @param sections the sections around it
     */
    record Printed(String path, List<String> sections) {

        /** Whether it is printed whatever else is known. */
        boolean always() {
            return sections.stream().allMatch(path::equals);
        }
    }

    private TemplateInspection(Model model, Report report) {
        this.model = model;
        this.report = report;
    }

    /** Reports on a template, and gives what it prints. */
    static List<Printed> inspect(Template template, Model model, Report report) {
        TemplateInspection inspection = new TemplateInspection(model, report);
        inspection.inspectXml(template.xhtml());
        report.require(
                template.xhtml().contains("href=\"" + Template.STYLE + "\""),
                "does not name its style sheet " + Template.STYLE);
        report.requireText(template.css(), "style sheet");
        report.require(!template.xhtml().contains("{{{"), "uses the forbidden tag {{{");
        TemplateTag.in(template.xhtml()).forEach(inspection::inspect);
        inspection.scopes.forEach(open -> report.say("leaves the section " + open.name() + " open"));
        return inspection.printed;
    }

    private void inspectXml(String xhtml) {
        String page = TemplateTag.filled(xhtml, "x")
                .replaceFirst("(?i)<!DOCTYPE\\s+html\\s*>", "")
                .strip();
        try {
            builder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | IOException broken) {
            report.say("is no XML: " + broken.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's XML parser cannot be locked", impossible);
        }
    }

    private void inspect(TemplateTag tag) {
        switch (tag.sign()) {
            case "" -> print(tag.name());
            case "#", "^" -> open(tag.name());
            case "/" -> close(tag.name());
            case "!" -> {}
            default -> report.say("uses the forbidden tag {{" + tag.sign() + tag.name() + "}}");
        }
    }

    private void print(String name) {
        if (!IN_LISTS.contains(name)) {
            Scope found = find(name);
            printed.add(
                    new Printed(found.path(), scopes.stream().map(Scope::path).toList()));
        }
    }

    private void open(String name) {
        scopes.push(IN_LISTS.contains(name) ? new Scope(name, name, Model.LEAF) : find(name));
    }

    private void close(String name) {
        if (scopes.isEmpty() || !scopes.peek().name().equals(name)) {
            report.say("closes the section " + name + ", which is not the open one");
        } else {
            scopes.pop();
        }
    }

    private Scope find(String name) {
        for (Scope scope : scopes) {
            if (scope.names().knows(name)) {
                return found(name, scope.path() + "." + name, scope.names());
            }
        }
        return found(name, name, model);
    }

    private Scope found(String name, String path, Model where) {
        Model names = where.at(name).orElseGet(() -> {
            report.say("uses " + name + ", which the model does not offer");
            return Model.LEAF;
        });
        return new Scope(name, path, names);
    }
}
