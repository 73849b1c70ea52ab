// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.session.Reception;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    private final AccountRules rules = new AccountRules(new ProfileRegions());

    @Test
    void codes_are_taken_as_people_type_them() {
        NewAccount typed = new NewAccount(
                "shop",
                "Shop",
                Role.EMPLOYER,
                Optional.of(ProfileRegions.PASSWORDS),
                Optional.of(new EmployerName(" 92220102ma15438d0x ", " Fried Chicken ")),
                Optional.empty(),
                Optional.empty());

        assertThat(rules.check(typed).employer()).contains(new EmployerName(Reception.SHOP, "Fried Chicken"));
    }

    @Test
    void an_administrator_is_bound_to_nothing() {
        assertThat(rules.check(account("root", Role.ADMIN)))
                .isEqualTo(new Binding(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", "Shop", "shop keeper", "-shop", "店铺", "abcdefghijabcdefghijabcdefghijabcdefghija"})
    void names_have_a_shape(String username) {
        assertThat(codes(account(username, Role.ADMIN))).containsExactly("username-shape");
    }

    @Test
    void each_role_needs_its_own() {
        assertThat(codes(account("shop", Role.EMPLOYER))).containsExactly("region-missing", "employer-missing");
        assertThat(codes(account("clerk", Role.CLERK))).containsExactly("region-missing", "agency-missing");
        assertThat(codes(account("worker", Role.WORKER))).contains("role-not-yet");
        assertThat(codes(account("platform", Role.PLATFORM))).contains("role-of-nobody");
    }

    @Test
    void nobody_gets_what_belongs_to_another_role() {
        assertThat(codes(full("root", Role.ADMIN, "990000", "district")))
                .containsExactly("region-not-for-role", "employer-not-for-role", "agency-not-for-role");
        assertThat(codes(full("shop", Role.EMPLOYER, "990000", "district"))).containsExactly("agency-not-for-role");
        assertThat(codes(full("clerk", Role.CLERK, "990000", "district"))).containsExactly("employer-not-for-role");
    }

    @Test
    void regions_and_agencies_must_be_known() {
        assertThat(codes(Reception.clerk("clerk", "123456", "district")))
                .containsExactly("region-unknown", "agency-unknown");
        assertThat(codes(Reception.clerk("clerk", ProfileRegions.CERTIFICATES, "district")))
                .containsExactly("agency-unknown");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        NewAccount wrong = new NewAccount(
                "X",
                " ",
                Role.EMPLOYER,
                Optional.of("123456"),
                Optional.of(new EmployerName("92220102MA15438D0Y", "")),
                Optional.empty(),
                Optional.of("short"));

        assertThat(findings(wrong))
                .extracting(Finding::field)
                .containsExactly("username", "displayName", "password", "region", "employer.uscc", "employer.name");
        assertThat(findings(wrong))
                .allSatisfy(finding -> assertThat(finding.fix()).isNotBlank());
    }

    private static NewAccount account(String username, Role role) {
        return new NewAccount(
                username, "Name", role, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static NewAccount full(String username, Role role, String region, String agency) {
        return new NewAccount(
                username,
                "Name",
                role,
                Optional.of(region),
                Optional.of(new EmployerName(Reception.SHOP, "Shop")),
                Optional.of(agency),
                Optional.empty());
    }

    private List<String> codes(NewAccount account) {
        return findings(account).stream().map(Finding::code).toList();
    }

    private List<Finding> findings(NewAccount account) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rules.check(account));
        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        return refusal.findings();
    }
}
