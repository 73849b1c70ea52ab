// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.architecture.BundleManifest;
import io.banjie.itests.architecture.SourceFile;
import io.banjie.itests.server.Distribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, and the habits of the house, kept by looking at sources and built manifests. */
class ArchitectureTest {

    private static final Path TREE = Distribution.tree();
    private static final Predicate<String> OURS = name -> name.startsWith("io.banjie.");

    /** What must not know any region by name. */
    private static final List<String> NAMELESS =
            List.of("api", "core", "rest", "portal", "support", "demo", "testkit", "features");

    private static List<SourceFile> files;

    @BeforeAll
    static void read() {
        files = SourceFile.below(TREE, "");
    }

    static Stream<String> regions() {
        try (Stream<Path> folders = Files.list(TREE.resolve("plugins"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("src")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BundleManifest bundle(String module) {
        return BundleManifest.of(TREE.resolve(module));
    }

    private static Stream<SourceFile> in(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder + "/"));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void a_region_sees_the_words_for_regions_and_nothing_else(String region) {
        BundleManifest bundle = bundle("plugins/" + region);
        assertThat(bundle.imports())
                .allMatch(name -> name.equals("io.banjie.api.region")
                        || name.startsWith("io.banjie.api.region.")
                        || name.startsWith("java."));
        assertThat(bundle.exports()).isEmpty();
        Pattern foreign =
                Pattern.compile("import (static )?+(?!java\\.|org\\.osgi\\.service\\.component\\.annotations\\."
                        + "|io\\.banjie\\.api\\.region\\.|io\\.banjie\\.region\\." + region + "\\.).*");
        assertThat(in("plugins/" + region)
                        .filter(file -> file.is("java") && !file.isTest())
                        .flatMap(file -> file.where(foreign.asMatchPredicate())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "demo"})
    void who_calls_the_desks_does_not_see_the_core(String module) {
        assertThat(bundle(module).imports()).filteredOn(OURS).allMatch(name -> name.startsWith("io.banjie.api."));
        assertThat(in(module).flatMap(file -> file.where(line -> line.contains("io.banjie.core"))))
                .isEmpty();
    }

    @Test
    void the_portal_speaks_http_alone() {
        assertThat(bundle("portal").imports()).noneMatch(OURS);
    }

    @Test
    void the_core_sees_words_and_office_and_no_region() {
        assertThat(bundle("core").imports())
                .filteredOn(OURS)
                .allMatch(name -> name.startsWith("io.banjie.api.") || name.startsWith("io.banjie.office"));
    }

    @Test
    void the_words_use_nothing_but_java() {
        BundleManifest words = bundle("api");
        assertThat(words.imports())
                .allMatch(name -> name.startsWith("io.banjie.api.")
                        || name.startsWith("java.")
                        || name.startsWith("javax.xml.")
                        || name.startsWith("org.w3c.dom")
                        || name.startsWith("org.xml.sax"));
        assertThat(words.exports()).isNotEmpty().allMatch(name -> name.startsWith("io.banjie.api."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rest", "portal", "demo"})
    void nothing_is_exported_but_words_and_office(String module) {
        assertThat(bundle(module).exports()).isEmpty();
    }

    @Test
    void the_office_shows_its_own_packages_and_none_of_what_it_embeds() {
        assertThat(bundle("support/office").exports()).allMatch(name -> name.startsWith("io.banjie.office"));
    }

    @Test
    void no_region_is_named_where_all_are_served() {
        String names = regionNames().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Predicate<String> naming =
                Pattern.compile(names, Pattern.CASE_INSENSITIVE).asPredicate();
        assertThat(NAMELESS.stream()
                        .flatMap(ArchitectureTest::in)
                        .flatMap(file -> file.where(line -> naming.test(zoneless(file, line)))))
                .isEmpty();
    }

    private static String zoneless(SourceFile file, String line) {
        return file.isTest() ? line.replace("Asia/Shanghai", "") : line;
    }

    /** Folder names, the places of each region's own list, and the regions that are still to come. */
    private static Set<String> regionNames() {
        Set<String> names = new TreeSet<>(List.of("shanghai", "jilin", "wuhan", "上海", "吉林", "武汉"));
        regions().forEach(region -> names.add(region.toLowerCase(Locale.ROOT)));
        in("plugins")
                .filter(file -> file.path().endsWith("divisions.csv"))
                .flatMap(file -> file.lines().stream().skip(1))
                .map(line -> line.split(",")[1])
                .forEach(place -> {
                    names.add(place);
                    String stem = place.replaceAll("[省市]$", "");
                    if (stem.length() > 1) {
                        names.add(stem);
                    }
                });
        return names;
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(files)
                .filteredOn(file -> file.is("java", "ts", "vue", "css", "xhtml", "sh", "md", "properties")
                        || file.path().endsWith("bin/banjie"))
                .filteredOn(file -> file.lines().size() > 400)
                .extracting(SourceFile::path)
                .isEmpty();
    }

    @Test
    void no_class_hides_behind_an_empty_word() {
        Predicate<String> hollow = Pattern.compile(
                        "\\b(class|interface|record|enum) \\w*(Impl|Utils?|Manager|Helper|D[Tt][Oo])\\b")
                .asPredicate();
        assertThat(files.stream().filter(file -> file.is("java", "ts")).flatMap(file -> file.where(hollow)))
                .isEmpty();
    }

    @Test
    void nothing_is_printed_but_what_must_be_told_on_the_console() {
        Predicate<String> printing =
                line -> line.contains("System.out") || line.contains("System.err") || line.contains("printStackTrace");
        assertThat(files.stream()
                        .filter(file -> file.is("java") && file.path().contains("/src/main/"))
                        .filter(file -> !file.path().endsWith("/FirstAdministrator.java")
                                && !file.path().endsWith("/tools/Sign.java")
                                && !file.path().endsWith("/benchmarks/Report.java"))
                        .flatMap(file -> file.where(printing)))
                .isEmpty();
    }

    @Test
    void no_file_names_the_host_of_a_registry() {
        Predicate<String> host = Pattern.compile(
                        "(?i)\\b(repo\\d?|registry|central|mirrors?|artifactory|nexus|deb)\\.[a-z0-9-]+\\.[a-z]{2,}"
                                + "|\\bmaven\\.(?!apache\\.org/POM|apache\\.org/xsd)[a-z0-9-]+\\.(org|com|net|cn|io)\\b")
                .asPredicate();
        Predicate<String> namespace = line -> line.contains("http://maven.apache.org/");
        assertThat(files.stream().flatMap(file -> file.where(host.and(namespace.negate()))))
                .isEmpty();
    }

    @Test
    void every_source_says_under_which_licence_it_is() {
        assertThat(files)
                .filteredOn(file -> file.is("java", "ts", "vue", "sh", "cfg")
                        || file.path().endsWith("pom.xml")
                        || file.path().endsWith("bin/banjie")
                        || file.path().startsWith(".ci/"))
                .filteredOn(file -> file.lines().stream()
                        .limit(2)
                        .noneMatch(line -> line.contains("SPDX-License-Identifier: Apache-2.0")))
                .extracting(SourceFile::path)
                .isEmpty();
    }

    @Test
    void every_link_of_the_documentation_leads_somewhere() {
        Pattern link = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)(#[^)]*)?\\)");
        assertThat(files.stream().filter(file -> file.is("md")).flatMap(file -> file.lines().stream()
                        .flatMap(line -> link.matcher(line).results())
                        .map(found -> found.group(1))
                        .filter(target -> !Files.exists(
                                TREE.resolve(file.path()).resolveSibling(target).normalize()))
                        .map(target -> file.path() + " -> " + target)))
                .isEmpty();
    }
}
