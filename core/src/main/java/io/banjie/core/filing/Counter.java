// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.employer.Abnormalities;
import io.banjie.core.employer.Employers;
import io.banjie.core.filing.Intake.Writing;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What clerks file at the counter on behalf of employers: for whom they may, that nothing is filed twice, and why something
 * comes late. The employer need not be known before.
 */
final class Counter {

    static final String ON_BEHALF_OF = "onBehalfOf";
    static final String EMPLOYER_NAME = "employerName";
    static final String REASON = "reason";
    static final String APPLIED_BY = "appliedBy";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final Database database;
    private final Access access;

    Counter(Database database, Access access) {
        this.database = Objects.requireNonNull(database, "database");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The employer for which a clerk files; one that is not known yet has the id that it will be known by.
     *
     * @throws Refusal FORBIDDEN for what nobody files at a counter, INVALID_ANSWERS where no employer is named
     */
    EmployerRef employer(Actor clerk, NewFiling request, FilingType type) {
        if (clerk.role() != Role.CLERK) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only clerks file at the counter");
        }
        if (!type.counter()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "not filed at the counter");
        }
        EmployerName named = request.onBehalfOf().orElseThrow(() -> refused("on-behalf-missing"));
        String code = code(named.uscc());
        return database.read(handle -> Employers.byCode(handle, code))
                .orElseGet(() -> new EmployerRef(Identifiers.next(), code, name(named, request, type)));
    }

    /**
     * The credit code that was meant.
     *
     * @throws Refusal INVALID_ANSWERS when it is none
     */
    static String code(String typed) {
        return CreditCode.parse(typed).map(CreditCode::code).orElseThrow(() -> refused("on-behalf-invalid"));
    }

    private static Refusal refused(String code) {
        return Refusal.of(ProblemCode.INVALID_ANSWERS, "no employer to file for")
                .because(List.of(Texts.error(ON_BEHALF_OF, code)));
    }

    /** What the clerk calls it, else what its profile does that is being filed. */
    private static String name(EmployerName named, NewFiling request, FilingType type) {
        String told = named.name().strip();
        return told.isEmpty() && type.effect() instanceof Effect.SetsProfile profile
                ? Optional.ofNullable(request.answers().get(profile.nameField()))
                        .map(String::valueOf)
                        .orElse("")
                        .strip()
                : told;
    }

    /**
     * Goes on with what may be filed at this counter, with what is said of its reason and its employer's name.
     *
     * @throws Refusal FORBIDDEN when another office has the employer's filings, ALREADY_EXISTS when one in force says the same
     */
    Examination admitted(Actor clerk, Setting setting, Optional<String> reason, Examination judged) {
        boolean own = judged.agency().isPresent() || !errors(judged);
        if (own) {
            access.requireOffice(clerk, judged.agency());
            database.read(handle -> Doubles.find(handle, setting, judged)).ifPresent(filing -> {
                throw repeated(clerk, filing);
            });
        }
        List<Finding> more = new ArrayList<>();
        String why = reason.map(String::strip).orElse("");
        reason(setting.type(), why, judged.late(), more);
        if (setting.applicant() == Applicant.WORKER) {
            worker(setting, own, why, more);
        }
        String name = setting.employer().name();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            more.add(Texts.error(EMPLOYER_NAME, "employer-name-missing"));
        }
        return judged.plus(more);
    }

    /** A worker applies where the type allows it and the employer is flagged abnormal, and always says why. */
    private void worker(Setting setting, boolean own, String reason, List<Finding> findings) {
        if (!setting.type().workerApplies()) {
            findings.add(Texts.error(APPLIED_BY, "worker-not-applicant"));
        } else if (!own || !database.read(handle -> abnormal(handle, setting))) {
            findings.add(Texts.error(APPLIED_BY, "employer-not-abnormal"));
        }
        boolean told = findings.stream().anyMatch(finding -> finding.field().equals(REASON));
        if (reason.isEmpty() && !told) {
            findings.add(Texts.error(REASON, "worker-reason-missing"));
        }
    }

    private static boolean abnormal(Handle handle, Setting setting) {
        return Abnormalities.now(
                        handle, setting.region().code(), setting.employer().id())
                .isPresent();
    }

    private static boolean errors(Examination judged) {
        return judged.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Refusal repeated(Actor clerk, FilingRecord filing) {
        Refusal refusal = Refusal.of(
                        ProblemCode.ALREADY_EXISTS,
                        Texts.of("already-filed.message", Map.of("serialNumber", filing.serialNumber())))
                .named("already-filed");
        return access.reads(clerk, filing)
                ? refusal.with("filing", filing.id()).with("serialNumber", filing.serialNumber())
                : refusal;
    }

    private static void reason(FilingType type, String reason, boolean late, List<Finding> findings) {
        boolean counterOnly = type.deadline()
                .filter(deadline -> deadline.consequence() == Consequence.COUNTER_ONLY)
                .isPresent();
        if (late && counterOnly && reason.isEmpty()) {
            findings.add(Texts.error(REASON, "reason-missing"));
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            findings.add(Texts.finding(
                    REASON, "reason-too-long", Severity.ERROR, Map.of("most", String.valueOf(LONGEST_REASON))));
        }
    }

    /**
     * The same writing, which makes the employer known first where nobody knew it, and is judged again where the flag under
     * which a worker applies has been taken away meanwhile.
     */
    static Writing stillSo(Setting setting, Writing writing) {
        return rows -> {
            if (!Employers.makeKnown(rows.tx(), setting.employer(), setting.received())) {
                throw new Overtaken();
            }
            if (setting.applicant() == Applicant.WORKER) {
                Employers.hold(rows.tx(), setting.employer().id());
                if (!abnormal(rows.tx(), setting)) {
                    throw new Overtaken();
                }
            }
            return writing.in(rows);
        };
    }
}
