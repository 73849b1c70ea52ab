// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.region.code.CodeList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One region, closed, as {@link ExampleRegion} declares it. */
public final class FakeRegions implements RegionDesk {
    private static final Listed LISTED = new Listed(Samples.REGION, "Example", State.CLOSED, "1.0.0");

    @Override
    public List<Listed> regions() {
        return List.of(LISTED);
    }

    @Override
    public Optional<Declared> region(String code) {
        return Optional.of(ExampleRegion.declared(LISTED)).filter(region -> code.equals(Samples.REGION));
    }

    @Override
    public Optional<DeclaredForm> form(String region, String type) {
        return Optional.of(ExampleRegion.form()).filter(form -> form.type().equals(type));
    }

    @Override
    public DeclaredForm formOf(Actor actor, String filing) {
        return ExampleRegion.form();
    }

    @Override
    public Optional<CodeList> codeList(String region, String id) {
        return ExampleRegion.codeLists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Watched> watch(Actor actor) {
        return List.of(new Watched(
                Samples.REGION,
                "Example",
                State.CLOSED,
                "1.0.0",
                Optional.of(Instant.parse("2026-07-01T00:00:00Z")),
                List.of("form: a field twice")));
    }
}
