// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.document.RosterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A region's {@code demo/demo.json}: whether what it speaks of exists. */
final class Demonstration {

    private static final String FILE = "/demo/demo.json";

    private final RegionPlugin plugin;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> accounts = new HashSet<>();
    private final Set<String> filings = new HashSet<>();

    private Demonstration(RegionPlugin plugin) {
        this.plugin = plugin;
    }

    /** What is wrong with it; nothing when there is none. */
    static List<String> problems(RegionPlugin plugin) {
        try (InputStream in = plugin.getClass().getResourceAsStream(FILE)) {
            Demonstration demonstration = new Demonstration(plugin);
            if (in != null) {
                demonstration.read(new ObjectMapper().readTree(in));
            }
            return demonstration.problems;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(JsonNode script) {
        script.path("accounts").forEach(this::account);
        script.path("filings").forEach(this::filing);
        script.path("rosters").forEach(this::roster);
    }

    private void require(boolean holds, String sentence) {
        if (!holds) {
            problems.add(sentence);
        }
    }

    private void account(JsonNode account) {
        String name = account.path("username").asText();
        require(accounts.add(name), "account " + name + " twice");
        if (account.has("agency")) {
            require(
                    plugin.profile()
                            .allAgencies()
                            .map(Agency::id)
                            .anyMatch(account.path("agency").asText()::equals),
                    "account " + name + " of no agency");
        }
    }

    private void filing(JsonNode filing) {
        String key = filing.path("key").asText();
        by(filing, key);
        filing.path("then").forEach(action -> {
            if (action.has("by")) {
                by(action, key);
            }
        });
        require(
                !filing.has("relatesTo")
                        || filings.contains(filing.path("relatesTo").asText()),
                key + " builds on nothing above");
        require(filings.add(key), "filing " + key + " twice");
        Optional<FilingType> type = type(filing.path("type").asText());
        require(type.isPresent(), key + " is of no filing type");
        type.ifPresent(found -> answers(found, filing, key));
    }

    private void by(JsonNode done, String key) {
        require(accounts.contains(done.path("by").asText()), key + " is done by nobody");
    }

    private Optional<FilingType> type(String id) {
        return plugin.filingTypes().stream()
                .filter(type -> type.id().equals(id))
                .findFirst();
    }

    private void answers(FilingType type, JsonNode filing, String key) {
        filing.path("answers")
                .fieldNames()
                .forEachRemaining(field -> require(
                        type.form().field(field).isPresent(), key + " answers " + field + ", which is not asked"));
        for (JsonNode paper : filing.path("attachments")) {
            String kind =
                    paper.isTextual() ? paper.asText() : paper.path("kind").asText();
            require(
                    type.attachments().stream().anyMatch(known -> known.kind().equals(kind)),
                    key + " attaches " + kind + ", which is not asked");
        }
    }

    private void roster(JsonNode roster) {
        String key = roster.path("key").asText();
        by(roster, key);
        require(
                plugin.rosterKinds().stream()
                        .map(RosterKind::id)
                        .anyMatch(roster.path("kind").asText()::equals),
                key + " is no roster");
        roster.path("filings")
                .forEach(filing -> require(filings.contains(filing.asText()), key + " lists " + filing.asText()));
    }
}
