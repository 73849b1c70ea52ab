// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.JournalHead;
import io.banjie.core.filing.FilingRecord.Marks;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.FilingRecord.Pin;
import io.banjie.core.filing.FilingRecord.Times;
import io.banjie.core.store.Json;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a filing stands in its row: one line per column, from which statements and bindings are made. */
final class FilingColumns {

    /** The columns facet1 to facet6 hold {@code id=value}, so that a row says which facet it is. */
    static final int FACETS = 6;

    /** The columns with what each takes from the record; version is written by the statements themselves. */
    static final Map<String, Function<FilingRecord, Object>> WRITTEN = new LinkedHashMap<>();

    /**
     * The columns that an update keeps: what never changes, and the marks of service and of
     * printing, which follow the ledger and the first drawing alone.
     */
    static final List<String> KEPT = List.of(
            "id",
            "serial_number",
            "region",
            "type",
            "employer",
            "root",
            "batch",
            "unit",
            "channel",
            "applied_by",
            "created_at",
            "in_service",
            "printed");

    static {
        WRITTEN.put("id", FilingRecord::id);
        WRITTEN.put("serial_number", FilingRecord::serialNumber);
        WRITTEN.put("region", filing -> filing.pinned().region());
        WRITTEN.put("type", filing -> filing.pinned().type());
        WRITTEN.put("declaration", filing -> filing.pinned().declaration());
        WRITTEN.put("form_version", filing -> filing.pinned().formVersion());
        WRITTEN.put("plugin_version", filing -> filing.pinned().pluginVersion());
        WRITTEN.put("status", filing -> filing.status().name());
        WRITTEN.put("employer", filing -> filing.employer().id());
        WRITTEN.put("employer_uscc", filing -> filing.employer().uscc());
        WRITTEN.put("employer_name", filing -> filing.employer().name());
        WRITTEN.put("agency", filing -> filing.routing().agency().map(AgencyRef::id));
        WRITTEN.put("agency_name", filing -> filing.routing().agency().map(AgencyRef::name));
        WRITTEN.put("claimed_by", filing -> filing.routing().claimedBy());
        WRITTEN.put("opinion", filing -> filing.routing().opinion());
        WRITTEN.put("returned", filing -> filing.routing().returned());
        WRITTEN.put("reviewer", filing -> filing.routing().reviewer().name());
        WRITTEN.put("person_key", filing -> filing.person().map(PersonRef::key));
        WRITTEN.put("worker_name", filing -> filing.person().map(PersonRef::name));
        WRITTEN.put("id_type", filing -> filing.person().map(PersonRef::idType));
        WRITTEN.put("id_number", filing -> filing.person().map(PersonRef::idNumber));
        WRITTEN.put("root", filing -> filing.chain().root());
        WRITTEN.put("relates_to", filing -> filing.chain().relatesTo());
        WRITTEN.put("supersedes", filing -> filing.chain().supersedes());
        WRITTEN.put("superseded_by", filing -> filing.chain().supersededBy());
        WRITTEN.put("batch", filing -> filing.chain().batch());
        WRITTEN.put("unit", filing -> filing.chain().unit().orElse(""));
        WRITTEN.put("channel", filing -> filing.channel().name());
        WRITTEN.put("applied_by", filing -> filing.marks().appliedBy().name());
        WRITTEN.put("answers", filing -> Json.write(filing.answers()));
        WRITTEN.put("warnings", filing -> Json.write(filing.warnings()));
        WRITTEN.put("roster", filing -> filing.marks().roster());
        WRITTEN.put("roster_number", filing -> filing.marks().rosterNumber());
        WRITTEN.put("in_service", filing -> filing.marks().inService());
        WRITTEN.put("late", filing -> filing.marks().late());
        WRITTEN.put("due_on", filing -> filing.marks().dueOn().map(Date::valueOf));
        WRITTEN.put("printed", filing -> filing.marks().printed());
        WRITTEN.put("created_at", filing -> filing.times().created().toEpochMilli());
        WRITTEN.put("received_at", filing -> filing.times().received().toEpochMilli());
        WRITTEN.put("submitted_at", filing -> filing.times().submitted().map(Instant::toEpochMilli));
        WRITTEN.put("decided_at", filing -> filing.times().decided().map(Instant::toEpochMilli));
        WRITTEN.put("journal_seq", filing -> filing.head().seq());
        WRITTEN.put("journal_head", filing -> filing.head().hash());
        for (int i = 0; i < FACETS; i++) {
            int position = i;
            WRITTEN.put("facet" + (i + 1), filing -> facet(filing, position));
        }
    }

    private FilingColumns() {}

    private static Optional<String> facet(FilingRecord filing, int position) {
        return filing.facets().entrySet().stream()
                .skip(position)
                .findFirst()
                .map(entry -> entry.getKey() + "=" + entry.getValue());
    }

    static FilingRecord read(ResultSet row) throws SQLException {
        return new FilingRecord(
                row.getString("id"),
                row.getString("serial_number"),
                new Pin(
                        row.getString("region"),
                        row.getString("type"),
                        row.getString("declaration"),
                        row.getString("form_version"),
                        row.getString("plugin_version")),
                Status.valueOf(row.getString("status")),
                row.getLong("version"),
                new EmployerRef(
                        row.getString("employer"), row.getString("employer_uscc"), row.getString("employer_name")),
                routing(row),
                person(row),
                chain(row),
                Channel.valueOf(row.getString("channel")),
                Json.read(row.getString("answers"), Answers.class),
                Json.read(row.getString("warnings"), new TypeReference<List<Finding>>() {}),
                facets(row),
                marks(row),
                times(row),
                new JournalHead(row.getInt("journal_seq"), row.getString("journal_head")));
    }

    private static Routing routing(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        return new Routing(
                Optional.ofNullable(agency).map(id -> new AgencyRef(id, string(row, "agency_name"))),
                Optional.ofNullable(row.getString("claimed_by")),
                Optional.ofNullable(row.getString("opinion")).orElse(""),
                row.getBoolean("returned"),
                Reviewer.valueOf(row.getString("reviewer")));
    }

    private static Optional<PersonRef> person(ResultSet row) throws SQLException {
        String key = row.getString("person_key");
        return key == null
                ? Optional.empty()
                : Optional.of(new PersonRef(
                        key, row.getString("worker_name"), row.getString("id_type"), row.getString("id_number")));
    }

    private static Chain chain(ResultSet row) throws SQLException {
        return new Chain(
                row.getString("root"),
                Optional.ofNullable(row.getString("relates_to")),
                Optional.ofNullable(row.getString("supersedes")),
                Optional.ofNullable(row.getString("superseded_by")),
                Optional.ofNullable(row.getString("batch")),
                Optional.of(row.getString("unit")).filter(number -> !number.isEmpty()));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(
                Optional.ofNullable(row.getString("roster")),
                Optional.ofNullable(row.getString("roster_number")),
                row.getBoolean("in_service"),
                row.getBoolean("late"),
                Optional.ofNullable(row.getDate("due_on")).map(Date::toLocalDate),
                row.getBoolean("printed"),
                Applicant.valueOf(row.getString("applied_by")));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                Instant.ofEpochMilli(row.getLong("created_at")),
                instant(row, "submitted_at"),
                instant(row, "decided_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Map<String, String> facets(ResultSet row) throws SQLException {
        Map<String, String> facets = new LinkedHashMap<>();
        for (int i = 1; i <= FACETS; i++) {
            String stored = row.getString("facet" + i);
            if (stored != null) {
                int equals = stored.indexOf('=');
                facets.put(stored.substring(0, equals), stored.substring(equals + 1));
            }
        }
        return facets;
    }

    private static String string(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("column " + column, unreadable);
        }
    }

    /** The value as a statement takes it: an empty Optional is null, a day is a date. */
    static Object bindable(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }
}
