// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.store.Identifiers;
import io.banjie.core.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Judges which filings may stand on a roster together: one finding for each that may not, all at once. */
final class Selector {

    static final Messages TEXTS = new Messages(Selector.class);

    private static final int AT_ONCE = 500;

    private final RegionArchive archive;

    Selector(RegionArchive archive) {
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    /** The judgement of one selection as it goes on. */
    private final class Judging {
        private final Region region;
        private final RosterKind kind;
        private final EmployerRef employer;
        private final Map<String, FilingRecord> known;
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<FilingRecord> accepted = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final boolean kept;

        Judging(Region region, RosterKind kind, EmployerRef employer, Map<String, FilingRecord> known, boolean kept) {
            this.kept = kept;
            this.region = region;
            this.kind = kind;
            this.employer = employer;
            this.known = known;
        }

        void judge(String id, int index) {
            Integer first = seen.putIfAbsent(id, index + 1);
            Optional<FilingRecord> filing = Optional.ofNullable(known.get(id)).filter(this::own);
            String field = field(index);
            if (first != null) {
                findings.add(TEXTS.error(field, "roster-filing-twice", Map.of("first", first)));
            } else if (filing.isEmpty()) {
                findings.add(TEXTS.error(field, "roster-filing-unknown"));
            } else {
                reason(filing.get(), field).ifPresentOrElse(findings::add, () -> accepted.add(filing.get()));
            }
        }

        private boolean own(FilingRecord filing) {
            return filing.employer().id().equals(employer.id())
                    && filing.pinned().region().equals(region.code());
        }

        private Optional<Finding> reason(FilingRecord filing, String field) {
            FilingType type = archive.pinned(filing.pinned().declaration()).type();
            String serialNumber = filing.serialNumber();
            if (!type.id().equals(kind.type())) {
                return told(
                        field,
                        "roster-other-type",
                        serialNumber,
                        Map.of("type", type.label(), "kind", kind.label(), "wanted", wanted()));
            }
            if (!kept) {
                return kind.lists(filing.status())
                        ? Optional.empty()
                        : told(field, "roster-not-printed", serialNumber, Map.of("status", type.word(filing.status())));
            }
            if (filing.onRoster()) {
                return told(
                        field,
                        "roster-already-listed",
                        serialNumber,
                        Map.of("number", filing.marks().rosterNumber().orElse("")));
            }
            if (filing.status() != Status.APPROVED) {
                return told(field, "roster-not-approved", serialNumber, Map.of("status", type.word(filing.status())));
            }
            boolean fits = accepted.isEmpty() || agency(accepted.get(0)).equals(agency(filing));
            return fits
                    ? Optional.empty()
                    : told(
                            field,
                            "roster-other-agency",
                            serialNumber,
                            Map.of(
                                    "agency",
                                    filing.routing()
                                            .agency()
                                            .map(AgencyRef::name)
                                            .orElse("")));
        }

        private String wanted() {
            return region.type(kind.type())
                    .map(PinnedType::type)
                    .map(FilingType::label)
                    .orElse(kind.type());
        }
    }

    private static Optional<Finding> told(
            String field, String code, String serialNumber, Map<String, String> particulars) {
        Map<String, String> all = new HashMap<>(particulars);
        all.put("serialNumber", serialNumber);
        return Optional.of(TEXTS.error(field, code, all));
    }

    private static Optional<String> agency(FilingRecord filing) {
        return filing.routing().agency().map(AgencyRef::id);
    }

    /** The field of the request that names the filing at this place. */
    static String field(int index) {
        return "filings[" + index + "]";
    }

    /**
     * The filings as a selection.
     *
     * @throws Refusal INVALID_ANSWERS with a finding for each filing that may not stand on the roster
     */
    Selection select(Handle handle, Region region, RosterKind kind, EmployerRef employer, List<String> ids) {
        requireNumber(ids, RosterDesk.MOST_LINES);
        return judged(new Judging(region, kind, employer, known(handle, ids), true), ids);
    }

    /**
     * The filings as a selection to be printed beforehand.
     *
     * @throws Refusal INVALID_ANSWERS with a finding for each filing that may not stand on the list
     */
    Selection list(Handle handle, Region region, RosterKind kind, EmployerRef employer, List<String> ids) {
        requirePrinted(kind);
        requireNumber(ids, RosterDesk.MOST_LINES);
        return judged(new Judging(region, kind, employer, known(handle, ids), false), ids);
    }

    /**
     * Those filings of a batch that may stand on a list, in the order of its rows.
     *
     * @throws Refusal INVALID_ANSWERS when none may, or too many
     */
    Selection listOf(Handle handle, Region region, RosterKind kind, EmployerRef employer, ListedBatch batch, int most) {
        requirePrinted(kind);
        List<String> ids = batch.filings(handle);
        Map<String, FilingRecord> known = known(handle, ids);
        List<FilingRecord> listed = ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(filing -> kind.lists(filing.status()))
                .toList();
        requireNumber(listed, most);
        boolean fitting = listed.stream()
                .allMatch(filing -> archive.pinned(filing.pinned().declaration())
                        .type()
                        .id()
                        .equals(kind.type()));
        if (!fitting) {
            throw refused(List.of(TEXTS.error("kind", "roster-kind-unknown")));
        }
        return new Selection(region, kind, employer, listed);
    }

    private static void requirePrinted(RosterKind kind) {
        if (kind.printedIn().isEmpty()) {
            throw refused(List.of(TEXTS.error("kind", "roster-only-saved", Map.of("kind", kind.label()))));
        }
    }

    private static Map<String, FilingRecord> known(Handle handle, List<String> ids) {
        List<String> plausible =
                ids.stream().filter(Identifiers::plausible).distinct().toList();
        Map<String, FilingRecord> known = new HashMap<>();
        for (int from = 0; from < plausible.size(); from += AT_ONCE) {
            Filings.find(handle, plausible.subList(from, Math.min(plausible.size(), from + AT_ONCE)))
                    .forEach(filing -> known.put(filing.id(), filing));
        }
        return known;
    }

    private static Selection judged(Judging judging, List<String> ids) {
        for (int index = 0; index < ids.size(); index++) {
            judging.judge(ids.get(index), index);
        }
        if (!judging.findings.isEmpty()) {
            throw refused(judging.findings);
        }
        return new Selection(judging.region, judging.kind, judging.employer, judging.accepted);
    }

    private static void requireNumber(List<?> ids, int most) {
        if (ids.isEmpty()) {
            throw refused(List.of(TEXTS.error("filings", "roster-empty")));
        }
        if (ids.size() > most) {
            throw refused(
                    List.of(TEXTS.error("filings", "roster-too-long", Map.of("most", most, "chosen", ids.size()))));
        }
    }

    static Refusal refused(List<Finding> findings) {
        return Refusal.of(ProblemCode.INVALID_ANSWERS, "these filings cannot stand on one roster")
                .because(findings);
    }
}
