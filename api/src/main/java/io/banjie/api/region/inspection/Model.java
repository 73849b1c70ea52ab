// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a template may use: a tree in which a name without names below it is printed or counted. */
final class Model {

    /** A name that is printed. */
    static final Model LEAF = new Model(Map.of());

    private final Map<String, Model> below;

    private Model(Map<String, Model> below) {
        this.below = below;
    }

    /** A group of names that are printed. */
    static Model of(Collection<String> names) {
        Map<String, Model> leaves = new LinkedHashMap<>();
        names.forEach(name -> leaves.put(name, LEAF));
        return new Model(leaves);
    }

    /** This group with one more name. */
    Model with(String name, Model group) {
        Map<String, Model> more = new LinkedHashMap<>(below);
        more.put(name, group);
        return new Model(more);
    }

    /** What stands under a dotted path. */
    Optional<Model> at(String path) {
        Model found = this;
        for (String name : path.split("\\.")) {
            found = found.below.get(name);
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Whether the first name of a dotted path is known here. */
    boolean knows(String path) {
        return below.containsKey(path.split("\\.")[0]);
    }
}
