// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.DocumentDesk;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.ledger.LedgerWindow;
import io.banjie.core.region.Candidate;
import io.banjie.core.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Version;

/** A house with the region that mends. */
public final class MendingHouse {

    /** An employer. */
    public static final String ONE = "91350100M000100Y43";

    /** Another employer. */
    public static final String OTHER = "92220102MA15438D0X";

    public final House house;
    public final DocumentDesk documents;
    private final LedgerWindow ledger;

    /** A house over this database. */
    public MendingHouse(Database database) {
        PaperHouse papers = new PaperHouse(database);
        house = papers.house;
        documents = papers.documents;
        house.regions.add(new Candidate(new MendingRegion(), Version.parseVersion("1.0.0"), 1, Optional::empty));
        ledger = new LedgerWindow(database, house.regions, house.persons);
    }

    /** An account of an employer in the region. */
    public Actor employer(String uscc) {
        Actor elsewhere = house.employer(uscc);
        return new Actor(
                elsewhere.username(),
                elsewhere.displayName(),
                elsewhere.role(),
                Optional.of(MendingRegion.CODE),
                elsewhere.employer(),
                elsewhere.agency(),
                elsewhere.mustChangePassword(),
                elsewhere.attempt());
    }

    /** Engages a person full-time from the first of February 2026. */
    public Filing engaged(Actor employer, String idNumber) {
        return file(
                employer,
                "engagement",
                Map.of(
                        "workerName", "张三",
                        "idNumber", idNumber,
                        "employmentForm", "1",
                        "contractStart", "2026-02-01"),
                Optional.empty());
    }

    /** Ends an engagement on this day. */
    public Filing departed(Actor employer, Filing engagement, String day) {
        return file(employer, "departure", Map.of("terminatedOn", day), Optional.of(engagement.id()));
    }

    /** Files something. */
    public Filing file(Actor employer, String type, Map<String, Object> answers, Optional<String> relatesTo) {
        return house.door.file(
                employer,
                new NewFiling(MendingRegion.CODE, type, answers, relatesTo, Channel.ONLINE, Optional.empty()));
    }

    /** Asks for another answer in a filing. */
    public Filing amending(Actor employer, Filing filing, String wrong, String right) {
        return file(
                employer,
                "mend",
                Map.of("kind", "AMEND", "wrongField", wrong, "newValue", right),
                Optional.of(filing.id()));
    }

    /** Asks for a filing to be revoked. */
    public Filing revoking(Actor employer, Filing filing) {
        return file(employer, "mend", Map.of("kind", "REVOKE"), Optional.of(filing.id()));
    }

    /** A clerk of the agency that decides. */
    public Actor clerk() {
        return clerk(MendingRegion.EAST);
    }

    /** A clerk of an agency. */
    public Actor clerk(String agency) {
        Actor elsewhere = house.clerk(agency);
        return new Actor(
                elsewhere.username(),
                elsewhere.displayName(),
                elsewhere.role(),
                Optional.of(MendingRegion.CODE),
                elsewhere.employer(),
                elsewhere.agency(),
                false,
                elsewhere.attempt());
    }

    /** Approves a correction. */
    public Filing approved(Filing correction) {
        return house.door.act(clerk(), correction.id(), FilingAction.of(Action.APPROVE));
    }

    /** A filing as its employer sees it. */
    public Filing now(Actor employer, Filing filing) {
        return house.door.find(employer, filing.id());
    }

    /** Undoes a filing. */
    public Filing undone(Actor employer, Filing filing) {
        return house.door.act(employer, filing.id(), FilingAction.of(Action.UNDO));
    }

    /** The employer's employments. */
    public List<Employment> employments(Actor employer) {
        return ledger.employments(employer, Optional.empty(), Optional.empty(), PageRequest.first())
                .items();
    }
}
