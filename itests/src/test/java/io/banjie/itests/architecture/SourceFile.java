// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of the tree that is written by people.
 *
 * @param path from the root of the tree, with slashes
 * @param lines its lines
 */
public record SourceFile(String path, List<String> lines) {

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|ts|vue|js|css|html|xhtml|xml|json|csv|properties|cfg|bnd|md|sh|txt)|.*/bin/\\w+"
                    + "|\\.ci/\\w+|LICENSE");
    private static final List<String> NOT_OURS =
            List.of("target", "node_modules", ".git", ".banjie", ".build", ".idea", ".settings", "package-lock.json");

    /** All files below a folder of the tree; the empty name is the whole tree. */
    public static List<SourceFile> below(Path tree, String folder) {
        Path root = tree.resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(tree::relativize)
                    .filter(SourceFile::ours)
                    .map(path -> read(tree, path))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean ours(Path path) {
        boolean excluded = IntStream.range(0, path.getNameCount())
                .anyMatch(i -> NOT_OURS.contains(path.getName(i).toString()));
        return !excluded && TEXT.matcher(slashed(path)).matches();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static SourceFile read(Path tree, Path path) {
        try {
            return new SourceFile(slashed(path), Files.readAllLines(tree.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(path.toString(), failed);
        }
    }

    /** Whether its name ends in one of these. */
    public boolean is(String... endings) {
        return Stream.of(endings).anyMatch(ending -> path.endsWith("." + ending));
    }

    /** Whether it is only for tests. */
    public boolean isTest() {
        return path.contains("/src/test/") || path.endsWith(".test.ts");
    }

    /** The lines of which something is true, each with file and number. */
    public Stream<String> where(Predicate<String> line) {
        return IntStream.range(0, lines.size())
                .filter(i -> line.test(lines.get(i)))
                .mapToObj(i -> path + ":" + (i + 1) + ": " + lines.get(i).strip());
    }
}
