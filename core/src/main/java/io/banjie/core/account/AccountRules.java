// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.password.PasswordRules;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an account must be like; all that is wrong is told at once. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");
    private static final int LONGEST_DISPLAY_NAME = 120;
    private static final int LONGEST_EMPLOYER_NAME = 200;
    private static final Messages MESSAGES = new Messages(AccountRules.class);

    private final Regions regions;

    AccountRules(Regions regions) {
        this.regions = Objects.requireNonNull(regions, "regions");
    }

    /** Whether a text can be the name of an account at all. */
    static boolean plausible(String username) {
        return USERNAME.matcher(username).matches();
    }

    /**
     * What a new account is bound to.
     *
     * @throws Refusal INVALID_ANSWERS with all that is wrong
     */
    Binding check(NewAccount account) {
        List<Finding> wrong = new ArrayList<>();
        if (!plausible(account.username())) {
            wrong.add(MESSAGES.error("username", "username-shape"));
        }
        displayName(account.displayName(), wrong);
        account.password()
                .ifPresent(given -> wrong.addAll(PasswordRules.findings("password", account.username(), given)));
        return bind(account.role(), account.region(), account.employer(), account.agency(), wrong);
    }

    /** The same for an account whose password everybody may know. */
    Binding checkAllButPassword(NewAccount account) {
        return check(new NewAccount(
                account.username(),
                account.displayName(),
                account.role(),
                account.region(),
                account.employer(),
                account.agency(),
                Optional.empty()));
    }

    /** Adds what is wrong with a display name. */
    void displayName(String name, List<Finding> wrong) {
        if (name.isBlank() || name.length() > LONGEST_DISPLAY_NAME) {
            wrong.add(MESSAGES.error("displayName", "display-name"));
        }
    }

    /**
     * What an account of this role is bound to.
     *
     * @param wrong what was found wrong before
     * @throws Refusal INVALID_ANSWERS with that and all that is wrong here
     */
    Binding bind(
            Role role,
            Optional<String> region,
            Optional<EmployerName> employer,
            Optional<String> agency,
            List<Finding> wrong) {
        if (role == Role.WORKER) {
            wrong.add(MESSAGES.error("role", "role-not-yet"));
        }
        if (role == Role.PLATFORM) {
            wrong.add(MESSAGES.error("role", "role-of-nobody"));
        }
        superfluous("region", role != Role.ADMIN, region, wrong);
        superfluous("employer", role == Role.EMPLOYER, employer, wrong);
        superfluous("agency", role == Role.CLERK, agency, wrong);
        Optional<Region> known = role == Role.ADMIN ? Optional.empty() : region(region, wrong);
        Optional<EmployerName> acted = role == Role.EMPLOYER ? employer(employer, wrong) : Optional.empty();
        Optional<AgencyRef> office = role == Role.CLERK ? agency(known, agency, wrong) : Optional.empty();
        if (!wrong.isEmpty()) {
            throw Refusal.of(ProblemCode.INVALID_ANSWERS, "this cannot be an account")
                    .because(wrong);
        }
        return new Binding(known.map(Region::code), acted, office);
    }

    private static void superfluous(String field, boolean belongs, Optional<?> value, List<Finding> wrong) {
        if (!belongs && value.isPresent()) {
            wrong.add(MESSAGES.error(field, field + "-not-for-role"));
        }
    }

    private Optional<Region> region(Optional<String> code, List<Finding> wrong) {
        Optional<Region> known = code.flatMap(regions::known);
        if (known.isEmpty()) {
            wrong.add(MESSAGES.error("region", code.isEmpty() ? "region-missing" : "region-unknown"));
        }
        return known;
    }

    private static Optional<EmployerName> employer(Optional<EmployerName> given, List<Finding> wrong) {
        if (given.isEmpty()) {
            wrong.add(MESSAGES.error("employer", "employer-missing"));
            return given;
        }
        String code = CreditCode.normalise(given.get().uscc());
        String name = given.get().name().strip();
        if (!CreditCode.defects(code).isEmpty()) {
            wrong.add(MESSAGES.error("employer.uscc", "employer-code"));
        }
        if (name.isEmpty() || name.length() > LONGEST_EMPLOYER_NAME) {
            wrong.add(MESSAGES.error("employer.name", "employer-name"));
        }
        return Optional.of(new EmployerName(code, name));
    }

    private static Optional<AgencyRef> agency(Optional<Region> region, Optional<String> id, List<Finding> wrong) {
        Optional<AgencyRef> office = region.flatMap(
                known -> id.flatMap(known::agency).map(agency -> new AgencyRef(agency.id(), agency.name())));
        if (office.isEmpty()) {
            wrong.add(MESSAGES.error("agency", id.isEmpty() ? "agency-missing" : "agency-unknown"));
        }
        return office;
    }
}
