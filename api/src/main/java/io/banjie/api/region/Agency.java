// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An office of the region, in a tree.
 *
 * @param id its id in the region, never reused
 * @param name its name as printed
 * @param accepting whether filings may be routed to it
 * @param divisions the division codes of GB/T 2260 it is proposed for, none for offices without a district
 * @param children the offices below it
 * @param branchesDecide whether the offices directly below it decide what is routed to it as well
 */
public record Agency(
        String id,
        String name,
        boolean accepting,
        List<String> divisions,
        List<Agency> children,
        boolean branchesDecide) {
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        divisions = List.copyOf(divisions);
        children = List.copyOf(children);
    }

    /** An office that accepts filings. */
    public static Agency accepting(String id, String name, Agency... children) {
        return new Agency(id, name, true, List.of(), List.of(children), false);
    }

    /** An office that only stands above others. */
    public static Agency above(String id, String name, Agency... children) {
        return new Agency(id, name, false, List.of(), List.of(children), false);
    }

    /** Proposed for employers of these divisions. */
    public Agency proposedFor(String... codes) {
        return new Agency(id, name, accepting, List.of(codes), children, branchesDecide);
    }

    /** The offices directly below it decide in its place as well. */
    public Agency decidingByBranches() {
        return new Agency(id, name, accepting, divisions, children, true);
    }

    /** This office and all below it. */
    public Stream<Agency> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Agency::tree));
    }
}
