// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionInspection;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.NamedCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every region promises. A region's test implements this interface, gives its plugin and inherits the tests.
 *
 * <pre>{@code
 * class SomewhereTest implements RegionPluginContract {
 *     public RegionPlugin plugin() {
 *         return new Somewhere();
 *     }
 * }
 * }</pre>
 */
public interface RegionPluginContract {

    /** A fresh plugin, as the container would make it. */
    RegionPlugin plugin();

    @Test
    default void passesTheInspectionThatTheServerMakesBeforeItOpens() {
        assertThat(RegionInspection.problems(plugin())).isEmpty();
    }

    @Test
    default void declaresTheSameEachTime() {
        RegionPlugin plugin = plugin();
        for (RegionPlugin again : List.of(plugin, plugin())) {
            assertThat(again.profile()).isEqualTo(plugin.profile());
            assertThat(again.lists()).isEqualTo(plugin.lists());
            assertThat(again.codeLists()).isEqualTo(plugin.codeLists());
            assertThat(again.parameters()).isEqualTo(plugin.parameters());
            assertThat(again.rosterKinds()).isEqualTo(plugin.rosterKinds());
            assertThat(again.filingTypes())
                    .usingRecursiveComparison()
                    .ignoringFields("checks.check")
                    .isEqualTo(plugin.filingTypes());
        }
    }

    @Test
    default void judgesTheSameCaseTheSameWayWhoeverAsks() throws InterruptedException {
        RegionPlugin plugin = plugin();
        Guesses guesses = new Guesses(plugin);
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            for (FilingType type : plugin.filingTypes()) {
                List<Case> cases = guesses.about(type);
                List<Callable<List<Finding>>> judgements = new ArrayList<>();
                cases.forEach(filing -> judgements.add(() -> Judgement.of(type, filing)));
                List<List<Finding>> first = all(others, judgements);
                Collections.reverse(judgements);
                List<List<Finding>> again = new ArrayList<>(all(others, judgements));
                Collections.reverse(again);
                assertThat(again).as(type.id()).isEqualTo(first);
            }
        } finally {
            others.shutdown();
        }
    }

    private static List<List<Finding>> all(ExecutorService others, List<Callable<List<Finding>>> judgements)
            throws InterruptedException {
        List<List<Finding>> results = new ArrayList<>();
        for (Future<List<Finding>> each : others.invokeAll(judgements)) {
            try {
                results.add(each.get());
            } catch (ExecutionException broken) {
                fail("A check throws for a case that nobody thought of.", broken.getCause());
            }
        }
        return results;
    }

    @Test
    default void saysWhatIsWrongUnderWhichArticleAndWhatToDo() {
        RegionPlugin plugin = plugin();
        Guesses guesses = new Guesses(plugin);
        for (FilingType type : plugin.filingTypes()) {
            for (NamedCheck check : type.checks()) {
                guesses.about(type).stream()
                        .flatMap(filing -> Judgement.of(check, filing).stream())
                        .forEach(finding -> assertThat(finding)
                                .as(type.id() + " " + check.code())
                                .matches(said -> type.form().at(said.field()).isPresent(), "names a field of the form")
                                .matches(said -> !said.message().isBlank(), "says what is wrong")
                                .matches(said -> !said.legalBasis().isBlank(), "names the article")
                                .matches(said -> !said.fix().isBlank(), "says what to do"));
            }
        }
    }

    @Test
    default void showsInItsDemonstrationWhatExists() {
        assertThat(Demonstration.problems(plugin())).isEmpty();
    }

    @Test
    default void isNamedLikeItsFolderAndItsPackage() {
        String[] packageName = plugin().getClass().getPackageName().split("\\.");
        String folder = String.valueOf(Path.of("").toAbsolutePath().getFileName());
        assertThat(packageName).containsExactly("io", "banjie", "region", folder);
    }

    @Test
    default void holdsNothingThatCouldChange() {
        assertThat(plugin().getClass().getDeclaredFields())
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> java.lang.reflect.Modifier.isFinal(field.getModifiers()));
    }
}
