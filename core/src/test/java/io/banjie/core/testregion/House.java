// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Role;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.attachment.PaperTray;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.batch.BatchNews;
import io.banjie.core.batch.UnitTasks;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.certificate.TrustFolder;
import io.banjie.core.code.NationalLists;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.employer.Employers;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.UndoWindow;
import io.banjie.core.journal.ReadJournal;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.Candidate;
import io.banjie.core.region.OpenRegions;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.rule.OfficeCalendar;
import io.banjie.core.signature.PlatformSeal;
import io.banjie.core.signature.Signatures;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import io.banjie.core.task.TaskLists;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.Version;

/** The core put together by hand over one database, with the test region open and a clock that tests move. */
public final class House {

    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    public final Database database;
    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T02:00:00Z"));
    public final RegionArchive archive;
    public final OpenRegions regions;
    public final RegionPlugin plugin = new TestRegion();
    public final PersonKeys persons;
    public final SerialNumbers numbers;
    public final Attempts attempts;
    public final FilingEvents events = new FilingEvents();
    public final ReadJournal reads;
    public final Signatures signatures;
    public final Door door;
    public final PaperTray papers;
    private final UndoWindow undoing;

    /** A house with documents that freeze nothing. */
    public House(Database database) {
        this(database, new NoDocuments());
    }

    /** A house where no certificate is trusted. */
    public House(Database database, DocumentModels documents) {
        this(database, documents, new TrustFolder(Path.of("nobody")).judge(false, Clock.systemUTC()));
    }

    /** A house where this judge finds certificates good. */
    public House(Database database, CertificateJudge judge) {
        this(database, new NoDocuments(), judge);
    }

    private House(Database database, DocumentModels documents, CertificateJudge judge) {
        this.database = database;
        archive = new RegionArchive(database, clock);
        regions = new OpenRegions(archive, NationalLists.bundled(), clock);
        open();
        persons = new PersonKeys(database);
        numbers = new SerialNumbers(database, clock);
        attempts = new Attempts(database, clock);
        reads = new ReadJournal(database, clock);
        undoing = UndoWindow.asDeclared(clock);
        signatures = new Signatures(database, judge, new PlatformSeal(database));
        door = new Door(
                database,
                regions,
                archive,
                undoing,
                persons,
                numbers,
                attempts,
                events,
                documents,
                reads,
                OfficeCalendar.national(),
                signatures,
                clock);
        papers = new PaperTray(database, regions, archive, attempts, clock);
    }

    /** To-do and done lists, with news of batches that end with nobody. */
    public TaskLists tasks() {
        return tasks(new BatchNews(database, events, archive, clock));
    }

    /** To-do and done lists with these news. */
    public TaskLists tasks(BatchNews news) {
        return new TaskLists(
                database, regions, archive, undoing, persons, door, events, new UnitTasks(news, archive, clock), clock);
    }

    /** Opens the test region. */
    public void open() {
        regions.add(new Candidate(plugin, Version.parseVersion("1.0.0"), 1, Optional::empty));
    }

    /** Closes it. */
    public void close() {
        regions.remove(plugin);
    }

    /** An account of an employer, which is made known. */
    public Actor employer(String uscc) {
        EmployerRef employer =
                database.transaction(tx -> Employers.known(tx, uscc, "Employer " + uscc, clock.instant()));
        return new Actor(
                "user-" + uscc.substring(14),
                "User",
                Role.EMPLOYER,
                Optional.of(TestRegion.CODE),
                Optional.of(employer),
                Optional.empty(),
                false,
                Attempt.NONE);
    }

    /** A clerk of an agency. */
    public Actor clerk(String agency) {
        return new Actor(
                "clerk-" + agency,
                "Clerk",
                Role.CLERK,
                Optional.of(TestRegion.CODE),
                Optional.empty(),
                Optional.of(new AgencyRef(agency, agency)),
                false,
                Attempt.NONE);
    }

    /** An employer whose registration with the north office is approved. */
    public Actor registered(String uscc) {
        Actor employer = employer(uscc);
        Filing draft = door.file(employer, registration(employer));
        papers.add(employer, draft.id(), "licence", "licence.png", new ByteArrayInputStream(PNG));
        door.act(employer, draft.id(), FilingAction.of(Action.SUBMIT));
        door.act(clerk(TestRegion.NORTH), draft.id(), FilingAction.of(Action.APPROVE));
        return employer;
    }

    /** A registration with the north office. */
    public NewFiling registration(Actor employer) {
        EmployerRef who = employer.employer().orElseThrow();
        return request(
                "registration",
                Map.of("employerName", who.name(), "uscc", who.uscc(), "reviewBodyId", TestRegion.NORTH),
                Optional.empty());
    }

    /** A full-time hire from the first of March 2026. */
    public NewFiling hire(String idNumber) {
        return hire(idNumber, "1");
    }

    /** A hire from the first of March 2026. */
    public NewFiling hire(String idNumber, String form) {
        return request(
                "hire",
                Map.of(
                        "workerName", "张三",
                        "idNumber", idNumber,
                        "employmentForm", form,
                        "contractStart", "2026-03-01",
                        "contractEnd", "2027-02-28"),
                Optional.empty());
    }

    /** A request online. */
    public NewFiling request(String type, Map<String, Object> answers, Optional<String> relatesTo) {
        return new NewFiling(TestRegion.CODE, type, answers, relatesTo, Channel.ONLINE, Optional.empty());
    }

    private static final class NoDocuments implements DocumentModels {
        @Override
        public void freeze(Rows rows, FilingRecord filing, List<FilingRecord> chain, Optional<Relation> relation) {
            // these tests issue none
        }

        @Override
        public void replaced(Handle tx, String filing) {
            // these tests issue none
        }

        @Override
        public void voided(Handle tx, String filing) {
            // these tests issue none
        }
    }
}
