// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Explanation;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.Preview;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.rule.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A desk that does nothing but remember what it was asked, or fail as it is told to. */
public final class FakeFilings implements FilingDesk {
    private volatile List<Object> asked = List.of();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Page<Filing> page = Page.whole(List.of(Samples.filing("f1")));

    /** What the last call was asked. */
    public List<Object> asked() {
        return asked;
    }

    /** Who asked the last call. */
    public Actor actor() {
        return (Actor) asked.get(0);
    }

    public void failWith(RuntimeException next) {
        failure = Optional.of(next);
    }

    public void show(Page<Filing> next) {
        page = next;
    }

    private void ask(Object... parts) {
        asked = List.of(parts);
        failure.ifPresent(thrown -> {
            throw thrown;
        });
    }

    @Override
    public Filing file(Actor actor, NewFiling request) {
        ask(actor, request);
        return Samples.filing("f1");
    }

    @Override
    public Preview preview(Actor actor, NewFiling request) {
        ask(actor, request);
        return new Preview(
                request.answers(),
                request.relatesTo(),
                Optional.empty(),
                List.of(),
                false,
                Optional.of(LocalDate.of(2018, 7, 11)),
                OptionalLong.of(3),
                "Sure?");
    }

    @Override
    public Filing edit(
            Actor actor,
            String id,
            OptionalLong version,
            Map<String, Object> answers,
            Optional<SentSignature> signature) {
        ask(actor, id, version, answers, signature);
        return Samples.filing(id);
    }

    @Override
    public Filing act(Actor actor, String id, FilingAction action) {
        ask(actor, id, action);
        return Samples.filing(id);
    }

    @Override
    public Filing find(Actor actor, String id) {
        ask(actor, id);
        return Samples.filing(id);
    }

    @Override
    public Page<Filing> list(Actor actor, FilingQuery query, PageRequest request) {
        ask(actor, query, request);
        return page;
    }

    @Override
    public List<JournalEntry> journal(Actor actor, String id) {
        ask(actor, id);
        return List.of();
    }

    @Override
    public Explanation explanation(Actor actor, String id) {
        ask(actor, id);
        return new Explanation("1", "1.0.0", Optional.empty(), List.of());
    }

    @Override
    public Comparison comparison(Actor actor, String id) {
        ask(actor, id);
        return new Comparison(
                id,
                Optional.empty(),
                List.of(new Comparison.Compared(
                        "wage", "Wage", "Contract", Optional.empty(), Optional.of("6500.00"), "", "6500.00", true)));
    }

    @Override
    public Prefill prefill(
            Actor actor,
            String region,
            String type,
            Optional<String> relatesTo,
            Optional<String> idNumber,
            Optional<String> onBehalfOf) {
        ask(actor, region, type, relatesTo, idNumber, onBehalfOf);
        return new Prefill(
                Map.of("workerName", "马一"),
                relatesTo,
                Optional.empty(),
                Map.of("addReason", Settled.to("insured before", "choose 121", "121", "131")),
                Map.of("contractEnd", "2020-12-31"));
    }
}
