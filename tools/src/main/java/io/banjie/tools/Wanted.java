// SPDX-License-Identifier: Apache-2.0
package io.banjie.tools;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked for on the command line: {@code --name value} again and again.
 *
 * @param options by name, without the hyphens
 */
record Wanted(Map<String, String> options) {

    private static final Set<String> NAMES =
            Set.of("p12", "password", "algorithm", "region", "type", "relates-to", "answers", "channel", "print");

    static Wanted of(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + arguments[i] + ", see --help");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            if (options.put(name, arguments[i + 1]) != null) {
                throw new IllegalArgumentException(arguments[i] + " stands here twice");
            }
        }
        return new Wanted(Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return option(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing, see --help"));
    }

    /** Which options there are, never their values: one is a password. */
    @Override
    public String toString() {
        return "Wanted" + options.keySet();
    }
}
