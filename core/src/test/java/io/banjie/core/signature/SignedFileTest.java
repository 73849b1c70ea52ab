// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static io.banjie.core.signature.SignedHouse.NOW;
import static io.banjie.core.signature.SignedHouse.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.FilingSignature.State;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.Many.Row;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.region.PinnedType;
import io.banjie.core.signature.Signer.Keys;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of files, which nobody can sign one by one. */
class SignedFileTest {

    private static final List<Row> ROWS = List.of(
            new Row(2, SignedHouse.answers("11010519491231002X"), List.of()),
            new Row(3, SignedHouse.answers("220102199003071235"), List.of()));

    @TempDir
    private Path folder;

    private SignedHouse house;
    private PinnedType pinned;

    @BeforeEach
    void open() {
        house = new SignedHouse(TestDatabases.derby(), folder);
        pinned = house.house
                .regions
                .known(SignedRegion.CODE)
                .orElseThrow()
                .type("joining")
                .orElseThrow();
    }

    private Sheet sheet(Actor actor) {
        return new Sheet(
                actor, SignedRegion.CODE, pinned, "01890000-0000-7000-8000-000000000000", Optional.empty(), NOW);
    }

    @Test
    void each_row_is_attested_for_who_is_signed_in_by_certificate() {
        Actor actor = house.signedIn(house.signer(SHOP, Keys.SM2));
        assertThat(house.house.door.admit(actor, SignedRegion.CODE, "joining")).isEqualTo(pinned);

        List<Ruling> rulings = new ArrayList<>();
        house.house.door.file(house.house.door.judged(sheet(actor), ROWS), (tx, all) -> rulings.addAll(all));

        assertThat(rulings).hasSize(2).allSatisfy(ruling -> {
            Filing filing = house.house.door.find(
                    house.shop, ruling.filing().orElseThrow().id());
            FilingSignature signature = filing.signature().orElseThrow();
            assertThat(signature.attested()).isTrue();
            assertThat(signature.state()).isEqualTo(State.VALID);
        });
    }

    @Test
    void a_file_of_anybody_else_is_refused_at_the_door_and_so_is_each_row() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> house.house.door.admit(house.shop, SignedRegion.CODE, "joining"));
        assertThat(refusal.code()).isEqualTo("signature-missing");

        assertThat(house.house.door.judge(sheet(house.shop), ROWS))
                .allSatisfy(ruling -> assertThat(ruling.accepted()).isFalse())
                .allSatisfy(ruling ->
                        assertThat(ruling.findings()).extracting(Finding::code).containsExactly("signature-missing"));
    }
}
