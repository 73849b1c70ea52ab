// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.demo.certificate.Pen;
import io.banjie.demo.script.RelativeDays;
import io.banjie.demo.script.Script;
import io.banjie.demo.script.ScriptAccount;
import io.banjie.demo.script.ScriptAction;
import io.banjie.demo.script.ScriptFiling;
import io.banjie.demo.script.ScriptRoster;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One loading of a region's part. What a desk refuses is reported and does not stop the rest. */
final class Performance {

    private static final Logger LOG = LoggerFactory.getLogger(Performance.class);

    private final Desks desks;
    private final String region;
    private final Steps steps;
    private final Papers papers;
    private final RelativeDays days;
    private final Function<String, Optional<Pen>> pens;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> filings = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    /**
     * A loading.
     *
     * @param pens by what accounts sign
     */
    Performance(Desks desks, String region, ZoneId zone, Props props, Function<String, Optional<Pen>> pens) {
        this.pens = pens;
        this.desks = desks;
        this.region = region;
        steps = new Steps(desks.seeding(), region);
        papers = new Papers(desks, region, props);
        days = new RelativeDays(desks.clock().now().atZone(zone).toLocalDate());
    }

    /**
     * Plays the script.
     *
     * @return what was refused; empty when all went well
     * @throws Refusal when it should be tried again later
     */
    List<String> play(Script script, String password) {
        for (ScriptAccount account : script.accounts()) {
            attempt(
                    account.username(),
                    () -> actors.put(
                            account.username(), desks.seeding().seed(account.in(Optional.of(region), password))));
        }
        List<ScriptRoster> waiting = new ArrayList<>(script.rosters());
        for (ScriptFiling filing : script.filings()) {
            attempt(filing.key(), () -> file(filing));
            saveComplete(waiting);
        }
        waiting.forEach(roster -> attempt(roster.key(), () -> save(roster)));
        return List.copyOf(refused);
    }

    private void saveComplete(List<ScriptRoster> waiting) {
        List<ScriptRoster> complete = waiting.stream()
                .filter(roster -> filings.keySet().containsAll(roster.filings()))
                .toList();
        complete.forEach(roster -> attempt(roster.key(), () -> save(roster)));
        waiting.removeAll(complete);
    }

    private void attempt(String key, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (Loading.passes(refusal)) {
                throw refusal;
            }
            refused.add(key + ": " + refusal.code());
            LOG.warn("{} {} refused: {} {}", region, key, refusal.code(), reasons(refusal));
        } catch (RuntimeException failed) {
            refused.add(key + ": " + failed.getMessage());
            LOG.warn("{} {} failed", region, key, failed);
        }
    }

    private static String reasons(Refusal refusal) {
        return refusal.getMessage()
                + refusal.findings().stream().map(Performance::reason).collect(Collectors.joining("; ", " [", "]"));
    }

    private static String reason(Finding finding) {
        return finding.severity() + " " + finding.field() + " " + finding.code() + " " + finding.message();
    }

    private void file(ScriptFiling filing) {
        Actor actor = actor(filing.by());
        Optional<String> relatesTo = filing.relatesTo().map(this::filing);
        NewFiling asked = new NewFiling(
                region, filing.type(), days.resolve(filing.answers()), relatesTo, Channel.ONLINE, Optional.empty());
        NewFiling signed = signed(filing.type())
                ? pens.apply(filing.by()).map(pen -> pen.sign(asked)).orElse(asked)
                : asked;
        String id = steps.once(filing.key(), attempt -> desks.filings()
                .file(actor.attempting(attempt), signed)
                .id());
        filing.attachments()
                .forEach(paper -> steps.once(
                        filing.key() + "/paper/" + paper.kind(),
                        attempt -> papers.add(actor.attempting(attempt), id, filing.type(), paper)));
        for (int index = 0; index < filing.then().size(); index++) {
            act(filing, id, index);
        }
        filings.put(filing.key(), id);
    }

    private boolean signed(String type) {
        return desks.regions().region(region).stream()
                .flatMap(declared -> declared.types().stream())
                .anyMatch(declared -> declared.id().equals(type) && declared.signed());
    }

    private void act(ScriptFiling filing, String id, int index) {
        ScriptAction action = filing.then().get(index);
        Actor actor = actor(action.by().orElse(filing.by()));
        steps.once(filing.key() + "/" + (index + 1) + "-" + action.action(), attempt -> desks.filings()
                .act(actor.attempting(attempt), id, action.toFilingAction())
                .status()
                .name());
    }

    private void save(ScriptRoster roster) {
        Actor actor = actor(roster.by());
        List<String> ids = roster.filings().stream().map(this::filing).toList();
        steps.once("roster/" + roster.key(), attempt -> desks.rosters()
                .save(actor.attempting(attempt), region, roster.kind(), ids)
                .id());
    }

    private Actor actor(String username) {
        return Optional.ofNullable(actors.get(username))
                .orElseThrow(() -> new IllegalArgumentException("no account " + username));
    }

    private String filing(String key) {
        return Optional.ofNullable(filings.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no filing " + key + " above"));
    }
}
