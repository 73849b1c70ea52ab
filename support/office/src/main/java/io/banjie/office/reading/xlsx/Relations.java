// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts belong to a part. What lies outside the file is left out, as if it did not exist. */
final class Relations {

    private static final int MOST = 20_000;

    /** A target and, as the last word of its type, what it is there for. */
    private record Target(String part, String role) {}

    private final Map<String, Target> targets = new HashMap<>();

    private Relations() {}

    /** The relations of a part; of the whole file for the empty name. */
    static Relations of(Archive archive, String part) throws IOException {
        Relations relations = new Relations();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Optional<Markup> source = archive.part(name);
        if (source.isPresent()) {
            try (Markup xml = source.get()) {
                relations.read(xml, folder);
            }
        }
        return relations;
    }

    private void read(Markup xml, String folder) throws IOException {
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event != START_ELEMENT) {
                continue;
            }
            xml.ignore();
            boolean inside =
                    xml.attribute("TargetMode").filter("External"::equals).isEmpty();
            if (xml.name().equals("Relationship") && inside) {
                String type = xml.attribute("Type").orElse("");
                targets.put(
                        xml.attribute("Id").orElse(""),
                        new Target(
                                resolve(folder, xml.attribute("Target").orElse("")),
                                type.substring(type.lastIndexOf('/') + 1)));
            }
            if (targets.size() > MOST) {
                throw xml.broken("relations without end");
            }
        }
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /** The part with this identifier, if it is there for this. */
    Optional<String> part(String id, String role) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> target.role.equals(role))
                .map(Target::part);
    }

    /** The part that is there for this. */
    Optional<String> first(String role) {
        return targets.values().stream()
                .filter(target -> target.role.equals(role))
                .map(Target::part)
                .findFirst();
    }
}
