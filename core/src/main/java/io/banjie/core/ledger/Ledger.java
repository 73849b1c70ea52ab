// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.ledger;

import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.core.store.Questions;
import io.banjie.core.store.Questions.Lookup;
import io.banjie.core.store.Rows;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The employment table: folded relations, written anew whenever a decision changes what its chain amounts to. */
public final class Ledger {

    private static final Rows.Sql INSERT = Rows.Sql.insert(
            "employment",
            List.of(
                    "id",
                    "region",
                    "employer",
                    "employer_uscc",
                    "employer_name",
                    "person_key",
                    "worker_name",
                    "id_type",
                    "id_number",
                    "kind",
                    "state",
                    "start_date",
                    "end_date",
                    "head"));
    private static final Lookup OF_PERSONS = new Lookup("employment", "person_key", "region = ?", "id desc");

    private static final Rows.Sql UPDATE = Rows.Sql.change(
            "employment",
            "update employment set state = ?, start_date = ?, end_date = ?, head = ?, worker_name = ? where id = ?");
    private static final Rows.Sql DELETE = Rows.Sql.change("employment", "delete from employment where id = ?");

    private Ledger() {}

    /**
     * A line with what others need to judge by it.
     *
     * @param id the chain's first filing
     * @param employerId the employer
     * @param personKey the person
     * @param employment the line, without its filings
     * @param head the filing whose terms govern it
     */
    public record Line(String id, String employerId, String personKey, Employment employment, String head) {

        /** Whether it is in service. */
        public boolean active() {
            return employment.state() == Employment.State.ACTIVE;
        }
    }

    /** Whose relation it is. */
    public record Parties(String region, String employerId, EmployerName employer, String personKey, Worker worker) {}

    /**
     * Keeps relations in service under the terms of these filings until the transaction ends.
     *
     * @param heads the governing filing by chain
     * @return false when one is not so any more
     */
    public static boolean hold(Handle tx, Map<String, String> heads) {
        PreparedBatch batch =
                tx.prepareBatch("update employment set head = head where id = ? and head = ? and state = 'ACTIVE'");
        // Always in the same order, so that two who hold the same relations do not wait for each other.
        new TreeMap<>(heads).forEach(batch::add);
        return Arrays.stream(batch.execute()).allMatch(held -> held == 1);
    }

    /** Keeps relations, whatever their state, until the transaction ends. */
    public static void hold(Handle tx, Collection<String> roots) {
        PreparedBatch batch = tx.prepareBatch("update employment set head = head where id = ?");
        new TreeSet<>(roots).forEach(batch::add);
        batch.execute();
    }

    /**
     * Writes a folded relation; removes the line when nothing opens it any more.
     *
     * @param before what stands there: nothing when no line does
     */
    public static void write(
            Rows rows, String root, Parties parties, Optional<Fold.Relation> before, Optional<Fold.Relation> folded) {
        if (folded.isEmpty()) {
            rows.add(DELETE, root);
            return;
        }
        Fold.Relation relation = folded.get();
        String state = (relation.active() ? Employment.State.ACTIVE : Employment.State.CLOSED).name();
        Date start = Date.valueOf(relation.start());
        Date end = relation.end().map(Date::valueOf).orElse(null);
        if (before.isEmpty()) {
            insert(rows, root, parties, relation.kind(), state, start, end, relation.head());
            return;
        }
        rows.add(UPDATE, state, start, end, relation.head(), parties.worker().name(), root);
    }

    private static void insert(
            Rows rows,
            String root,
            Parties parties,
            Effect.Kind kind,
            String state,
            Date start,
            Date end,
            String head) {
        rows.add(
                INSERT,
                root,
                parties.region(),
                parties.employerId(),
                parties.employer().uscc(),
                parties.employer().name(),
                parties.personKey(),
                parties.worker().name(),
                parties.worker().idType(),
                parties.worker().idNumber(),
                kind.name(),
                state,
                start,
                end,
                head);
    }

    /** The line of a chain, or nothing. */
    public static Optional<Line> find(Handle handle, String root) {
        return handle.createQuery("select * from employment where id = ?")
                .bind(0, root)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The lines of these chains, in no order. */
    public static List<Line> find(Handle handle, Collection<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : handle.createQuery("select * from employment where id in (<roots>)")
                        .bindList("roots", List.copyOf(roots))
                        .map((row, context) -> read(row))
                        .list();
    }

    /** A person's relations in a region, newest first. */
    public static List<Line> ofPerson(Handle handle, String region, String personKey) {
        return handle.createQuery("select * from employment where person_key = ? and region = ? order by id desc")
                .bind(0, personKey)
                .bind(1, region)
                .map((row, context) -> read(row))
                .list();
    }

    /** The relations of persons in a region by their keys, each person's newest first. */
    public static Map<String, List<Line>> ofPersons(Handle handle, String region, Collection<String> personKeys) {
        Questions questions = new Questions(handle);
        Supplier<List<Line>> lines = ofPersons(questions, region, personKeys);
        questions.ask();
        return lines.get().stream().collect(Collectors.groupingBy(Line::personKey));
    }

    /** The relations of persons in a region, newest first. */
    public static Supplier<List<Line>> ofPersons(Questions questions, String region, Collection<String> personKeys) {
        return questions.putOfEach(OF_PERSONS, personKeys, List.of(region), Ledger::read);
    }

    static Line read(ResultSet row) throws SQLException {
        LocalDate end = Optional.ofNullable(row.getDate("end_date"))
                .map(Date::toLocalDate)
                .orElse(null);
        Employment employment = new Employment(
                row.getString("id"),
                new Worker(row.getString("worker_name"), row.getString("id_type"), row.getString("id_number")),
                new EmployerName(row.getString("employer_uscc"), row.getString("employer_name")),
                row.getString("region"),
                Effect.Kind.valueOf(row.getString("kind")),
                Employment.State.valueOf(row.getString("state")),
                row.getDate("start_date").toLocalDate(),
                Optional.ofNullable(end),
                List.of());
        return new Line(
                row.getString("id"),
                row.getString("employer"),
                row.getString("person_key"),
                employment,
                row.getString("head"));
    }
}
