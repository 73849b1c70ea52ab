// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.invariant.Errands.Doors;
import io.banjie.core.invariant.Errands.GoesOn;
import io.banjie.core.invariant.Errands.Lists;
import io.banjie.core.invariant.Errands.Papers;
import io.banjie.core.invariant.Errands.Registers;
import io.banjie.core.invariant.Errands.Serves;
import io.banjie.core.invariant.Errands.Waits;
import io.banjie.core.invariant.Files.Wish;
import io.banjie.core.store.TestDatabases;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever employers and clerks do, in whatever order: the invariants hold, and what happens is what the rules foretell. */
class WalkTest {

    private static final int FEW = 9;
    private static final int MONTH = 30 * 24 * 60;

    @Property(tries = 9)
    void whateverHappensTheInvariantsHold(@ForAll("walks") List<Move> walk) {
        Town town = new Town(TestDatabases.derby());
        walk.forEach(move -> move.in(town));
        Visibility.holds(town);
    }

    @Property(tries = 2)
    void theInvariantsHoldInARealServerToo(@ForAll("walks") List<Move> walk) {
        Town town = new Town(TestDatabases.postgres());
        walk.forEach(move -> move.in(town));
        Visibility.holds(town);
    }

    @Provide
    Arbitrary<List<Move>> walks() {
        return moves().withoutEdgeCases().list().ofMinSize(20).ofMaxSize(60).withoutEdgeCases();
    }

    private static Arbitrary<Move> moves() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, files("hire")),
                Tuple.of(4, files("renewal")),
                Tuple.of(4, files("leaving")),
                Tuple.of(6, files("registration")),
                Tuple.of(2, files("note")),
                Tuple.of(8, mends()),
                Tuple.of(16, acts()),
                Tuple.of(25, serves()),
                Tuple.of(8, some().map(Lists::new)),
                Tuple.of(16, goesOn()),
                Tuple.of(4, papers()),
                Tuple.of(4, some().map(Registers::new)),
                Tuple.of(6, Arbitraries.integers().between(-MONTH / 10, MONTH).map(Waits::new)),
                Tuple.of(3, Arbitraries.of(true, true, false).map(Doors::new)));
    }

    private static Arbitrary<Integer> some() {
        return Arbitraries.integers().between(0, FEW);
    }

    private static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        some(),
                        Arbitraries.of(true, false),
                        Arbitraries.of("1", "1", "2"),
                        Arbitraries.integers().between(-45, 45),
                        Arbitraries.of(0, 1, 364, 730),
                        some(),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(Flaw.NONE)), Tuple.of(2, Arbitraries.of(Flaw.class))))
                .as(Wish::new);
    }

    private static Arbitrary<Move> files(String type) {
        boolean related = type.equals("renewal") || type.equals("leaving");
        Arbitrary<Integer> named = Arbitraries.frequencyOf(
                Tuple.of(related ? 5 : 1, Arbitraries.integers().between(0, 40)), Tuple.of(3, Arbitraries.just(-1)));
        return Combinators.combine(some(), wishes(), named)
                .as((employer, wish, relation) -> new Files(employer, type, wish, relation, false));
    }

    private static Arbitrary<Move> mends() {
        return Combinators.combine(some(), wishes(), some())
                .as((employer, wish, filing) -> new Files(employer, "", wish, filing, true));
    }

    private static Arbitrary<Move> goesOn() {
        return Combinators.combine(some(), Arbitraries.of("renewal", "leaving"), wishes())
                .as(GoesOn::new);
    }

    private static Arbitrary<Move> acts() {
        return Combinators.combine(
                        some(),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Action.class),
                        Arbitraries.of(true, false),
                        some(),
                        Arbitraries.of(-1, -1, 0, 1))
                .as(Acts::new);
    }

    private static Arbitrary<Move> serves() {
        return Combinators.combine(some(), Arbitraries.of(true, true, true, false))
                .as(Serves::new);
    }

    private static Arbitrary<Move> papers() {
        return Combinators.combine(some(), some(), Arbitraries.of(true, true, false))
                .as(Papers::new);
    }
}
