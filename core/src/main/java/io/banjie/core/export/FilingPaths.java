// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Worker;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the paths of list columns lead to in a filing. */
final class FilingPaths {

    /** The beginning of paths to answers. */
    static final String ANSWERS = "answers.";

    private static final String FACETS = "facets.";

    private static final Map<String, Function<Filing, Optional<?>>> PATHS = Map.ofEntries(
            Map.entry("id", filing -> Optional.of(filing.id())),
            Map.entry("serialNumber", filing -> Optional.of(filing.serialNumber())),
            Map.entry("type", filing -> Optional.of(filing.type())),
            Map.entry("typeLabel", filing -> Optional.of(filing.typeLabel())),
            Map.entry("status", filing -> Optional.of(filing.status().name())),
            Map.entry("statusLabel", filing -> Optional.of(filing.statusLabel())),
            Map.entry("resultLabel", filing -> Optional.of(filing.resultLabel())),
            Map.entry("returned", filing -> Optional.of(filing.returned())),
            Map.entry("opinion", filing -> Optional.of(filing.opinion())),
            Map.entry("worker.name", filing -> filing.worker().map(Worker::name)),
            Map.entry("worker.idType", filing -> filing.worker().map(Worker::idType)),
            Map.entry("worker.idNumber", filing -> filing.worker().map(Worker::idNumber)),
            Map.entry("employer.name", filing -> Optional.of(filing.employer().name())),
            Map.entry("employer.uscc", filing -> Optional.of(filing.employer().uscc())),
            Map.entry("agency.name", filing -> filing.agency().map(AgencyRef::name)),
            Map.entry("batch", Filing::batch),
            Map.entry("channel", filing -> Optional.of(filing.channel().name())),
            Map.entry("onRoster", filing -> Optional.of(filing.onRoster())),
            Map.entry("rosterNumber", Filing::rosterNumber),
            Map.entry("inService", filing -> Optional.of(filing.inService())),
            Map.entry("late", filing -> Optional.of(filing.late())),
            Map.entry("dueOn", Filing::dueOn),
            Map.entry("createdAt", filing -> Optional.of(filing.createdAt())),
            Map.entry("submittedAt", Filing::submittedAt),
            Map.entry("decidedAt", Filing::decidedAt),
            Map.entry("undoableUntil", Filing::undoableUntil));

    private FilingPaths() {}

    /** Where a path leads, or nothing for a path that no filing has. */
    static Optional<Function<Filing, Optional<?>>> of(String path) {
        if (path.startsWith(ANSWERS)) {
            String field = path.substring(ANSWERS.length());
            return Optional.of(filing -> Optional.ofNullable(filing.answers().get(field)));
        }
        if (path.startsWith(FACETS)) {
            String facet = path.substring(FACETS.length());
            return Optional.of(filing -> Optional.ofNullable(filing.facets().get(facet)));
        }
        return Optional.ofNullable(PATHS.get(path));
    }
}
