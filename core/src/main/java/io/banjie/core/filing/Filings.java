// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The filing table. */
public final class Filings {

    private static final String INSERT = "insert into filing (version, "
            + String.join(", ", FilingColumns.WRITTEN.keySet())
            + ") values (1, "
            + FilingColumns.WRITTEN.keySet().stream()
                    .map(column -> ":" + column)
                    .collect(Collectors.joining(", "))
            + ")";

    private static final String UPDATE = "update filing set version = version + 1, "
            + FilingColumns.WRITTEN.keySet().stream()
                    .filter(column -> !FilingColumns.KEPT.contains(column))
                    .map(column -> column + " = :" + column)
                    .collect(Collectors.joining(", "))
            + " where id = :id and version = :version";

    private Filings() {}

    /** Writes a new filing at version 1. */
    static FilingRecord insert(Handle tx, FilingRecord filing) {
        bind(tx.createUpdate(INSERT), filing).execute();
        return filing.atVersion(1);
    }

    /**
     * Writes a changed filing over the version it was read at.
     *
     * @throws Refusal STALE_VERSION when another was faster
     */
    public static FilingRecord update(Handle tx, FilingRecord filing) {
        int written = bind(tx.createUpdate(UPDATE), filing)
                .bind("version", filing.version())
                .execute();
        if (written == 0) {
            throw stale(tx, filing.id());
        }
        return filing.atVersion(filing.version() + 1);
    }

    private static Refusal stale(Handle tx, String id) {
        Refusal refusal = Refusal.of(ProblemCode.STALE_VERSION, "changed by somebody else meanwhile");
        return find(tx, id)
                .map(current -> refusal.with("version", current.version()))
                .orElse(refusal);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, FilingRecord filing) {
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

    /** All filings of a chain, oldest first. */
    public static List<FilingRecord> chain(Handle handle, String root) {
        return handle.createQuery("select * from filing where root = ? order by id")
                .bind(0, root)
                .map((row, context) -> FilingColumns.read(row))
                .list();
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

    /** The approved filings of these chains, oldest first. */
    static List<FilingRecord> approvedOf(Handle handle, List<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : handle.createQuery("select * from filing where root in (<roots>) and status = 'APPROVED' order by id")
                        .bindList("roots", roots)
                        .map((row, context) -> FilingColumns.read(row))
                        .list();
    }

    /** A person's filings in a region that are begun and not decided. */
    static List<FilingRecord> openOf(Handle handle, String region, String personKey) {
        return handle.createQuery("select * from filing where person_key = ? and region = ?"
                        + " and status in ('DRAFT', 'IN_REVIEW', 'RETURNED') order by id desc")
                .bind(0, personKey)
                .bind(1, region)
                .map((row, context) -> FilingColumns.read(row))
                .list();
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

    /** Marks all terms of an employment as in service or not, without touching their versions. */
    public static void markService(Handle tx, List<String> ids, boolean inService) {
        // One row at a time, for Derby would look at every row for a list and wait for those that others write.
        PreparedBatch batch = tx.prepareBatch("update filing set in_service = ? where id = ?");
        ids.forEach(id -> batch.add(inService, id));
        batch.execute();
    }
}
