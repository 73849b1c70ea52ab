// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Questions;
import io.banjie.core.store.Questions.Lookup;
import io.banjie.core.store.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The filing table. */
public final class Filings {

    private static final Rows.Sql INSERT = Rows.Sql.insert(
            "filing",
            Stream.concat(Stream.of("version"), FilingColumns.WRITTEN.keySet().stream())
                    .toList());
    private static final Lookup OPEN = new Lookup(
            "filing", "person_key", "region = ? and status in ('DRAFT', 'IN_REVIEW', 'RETURNED')", "id desc");

    private static final Rows.Sql MARK_SERVICE =
            Rows.Sql.change("filing", "update filing set in_service = ? where id = ?");

    private static final String UPDATE = "update filing set version = version + 1, "
            + FilingColumns.WRITTEN.keySet().stream()
                    .filter(column -> !FilingColumns.KEPT.contains(column))
                    .map(column -> column + " = :" + column)
                    .collect(Collectors.joining(", "))
            + " where id = :id and version = :version";

    private Filings() {}

    /** Writes new filings at version 1. */
    static List<FilingRecord> insert(Rows rows, List<FilingRecord> filings) {
        filings.forEach(filing -> rows.add(
                INSERT,
                Stream.concat(
                                Stream.of(1L),
                                FilingColumns.WRITTEN.values().stream()
                                        .map(value -> FilingColumns.bindable(value.apply(filing))))
                        .toArray()));
        return filings.stream().map(filing -> filing.atVersion(1)).toList();
    }

    /**
     * Writes changed filings over the versions they were read at.
     *
     * @throws Refusal STALE_VERSION when another was faster
     */
    static List<FilingRecord> update(Handle tx, List<FilingRecord> filings) {
        PreparedBatch batch = tx.prepareBatch(UPDATE);
        filings.forEach(
                filing -> bind(batch, filing).bind("version", filing.version()).add());
        int[] written = batch.execute();
        for (int i = 0; i < filings.size(); i++) {
            if (written[i] == 0) {
                throw stale(tx, filings.get(i).id());
            }
        }
        return filings.stream()
                .map(filing -> filing.atVersion(filing.version() + 1))
                .toList();
    }

    private static Refusal stale(Handle tx, String id) {
        Refusal refusal = Refusal.of(ProblemCode.STALE_VERSION, "changed by somebody else meanwhile");
        return find(tx, id)
                .map(current -> refusal.with("version", current.version()))
                .orElse(refusal);
    }

    private static PreparedBatch bind(PreparedBatch statement, FilingRecord filing) {
        FilingColumns.WRITTEN.forEach(
                (column, value) -> statement.bind(column, FilingColumns.bindable(value.apply(filing))));
        return statement;
    }

    /** The filing of this id, or nothing. */
    public static Optional<FilingRecord> find(Handle handle, String id) {
        return handle.createQuery("select * from filing where id = ?")
                .bind(0, id)
                .map((row, context) -> FilingColumns.read(row))
                .findOne();
    }

    /** The filing that is an employer's effective profile in a region, or nothing. */
    public static Optional<FilingRecord> profile(Handle handle, String region, String employer) {
        return handle.createQuery("select f.* from employer_profile p join filing f on f.id = p.filing"
                        + " where p.region = ? and p.employer = ?")
                .bind(0, region)
                .bind(1, employer)
                .map((row, context) -> FilingColumns.read(row))
                .findOne();
    }

    /** The filings of these ids, in no order. */
    public static List<FilingRecord> find(Handle handle, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery("select * from filing where id in (<ids>)")
                        .bindList("ids", ids)
                        .map((row, context) -> FilingColumns.read(row))
                        .list();
    }

    /** All filings of chains by their roots, oldest first. */
    public static Map<String, List<FilingRecord>> chains(Handle handle, Collection<String> roots) {
        return roots.isEmpty()
                ? Map.of()
                : handle.createQuery("select * from filing where root in (<roots>) order by id")
                        .bindList("roots", List.copyOf(roots))
                        .map((row, context) -> FilingColumns.read(row))
                        .collect(Collectors.groupingBy(filing -> filing.chain().root()));
    }

    /** The ids of the approved filings of each of these chains, oldest first. */
    public static Map<String, List<String>> approved(Handle handle, List<String> roots) {
        return roots.isEmpty()
                ? Map.of()
                : handle.createQuery(
                                "select id, root from filing where root in (<roots>) and status = 'APPROVED' order by id")
                        .bindList("roots", roots)
                        .map((row, context) -> Map.entry(row.getString("root"), row.getString("id")))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** An employer's approved filings of a type about a person, or about none, newest first. */
    static List<FilingRecord> inForce(
            Handle handle, String region, String employer, String type, Optional<String> person) {
        return handle.createQuery(
                        "select * from filing where region = :region and employer = :employer and type = :type"
                                + " and status = 'APPROVED' and person_key "
                                + (person.isPresent() ? "= :person" : "is null") + " order by id desc")
                .bind("region", region)
                .bind("employer", employer)
                .bind("type", type)
                .bindMap(person.map(key -> Map.of("person", key)).orElse(Map.of()))
                .map((row, context) -> FilingColumns.read(row))
                .list();
    }

    /** The approved filings of these chains, oldest first. */
    static List<FilingRecord> approvedOf(Handle handle, List<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : handle.createQuery("select * from filing where root in (<roots>) and status = 'APPROVED' order by id")
                        .bindList("roots", roots)
                        .map((row, context) -> FilingColumns.read(row))
                        .list();
    }

    /** The filings of persons in a region, by the persons' keys, that are begun and not decided. */
    static Supplier<List<FilingRecord>> openOf(Questions questions, String region, Collection<String> personKeys) {
        return questions.putOfEach(OPEN, personKeys, List.of(region), FilingColumns::read);
    }

    /**
     * Keeps a filing as it is until the transaction ends.
     *
     * @return false when it is in none of these statuses any more
     */
    public static boolean hold(Handle tx, String id, Set<Status> statuses) {
        return tx.createUpdate("update filing set version = version where id = :id and status in (<statuses>)")
                        .bind("id", id)
                        .bindList(
                                "statuses", statuses.stream().map(Status::name).toList())
                        .execute()
                == 1;
    }

    /**
     * Keeps an approved filing as it is until the transaction ends.
     *
     * @return false when it is not approved any more, or a paper or roster tells of it
     */
    static boolean holdUnprinted(Handle tx, String id) {
        return tx.execute(
                        "update filing set version = version where id = ? and status = 'APPROVED' and printed = false"
                                + " and roster is null",
                        id)
                == 1;
    }

    /** Marks all terms of an employment as in service or not, without touching their versions. */
    static void markService(Rows rows, List<String> ids, boolean inService) {
        // One row at a time, for Derby would look at every row for a list and wait for those that others write.
        ids.forEach(id -> rows.add(MARK_SERVICE, inService, id));
    }
}
