// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import com.microsoft.playwright.Locator;
import io.banjie.itests.scene.Wuhan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page on which somebody is enrolled. */
final class EnrolmentPage {

    /** The fields in the order in which they stand in the form; why somebody is enrolled is known by then. */
    private static final List<String> TYPED = List.of(
            "workerName",
            "idNumber",
            "nation",
            "firstEmployedOn",
            "hukouType",
            "hukouAddress",
            "personalIdentity",
            "insuredFrom",
            "declaredWage",
            "employmentForm");

    private final Visitor employer;
    private final LocalDate today;

    private EnrolmentPage(Visitor employer, LocalDate today) {
        this.employer = employer;
        this.today = today;
    }

    /** Opens it empty. */
    static EnrolmentPage open(Visitor employer, LocalDate today) {
        employer.goTo("/filings/new/" + Wuhan.ENROLMENT);
        return new EnrolmentPage(employer, today);
    }

    FormPage form() {
        return new FormPage(employer.page());
    }

    /** Fills in all that is asked. */
    void fill(String name, String idNumber) {
        fillBut(name, idNumber, List.of());
    }

    /** Fills in all that is asked but what is there already. */
    void fillBut(String name, String idNumber, List<String> there) {
        Map<String, Object> all = Wuhan.enrolment(name, idNumber, today);
        Map<String, Object> typed = new LinkedHashMap<>();
        TYPED.stream().filter(field -> !there.contains(field)).forEach(field -> typed.put(field, all.get(field)));
        form().fill(typed);
        form().control("insuranceTypes").locator("input[type=checkbox]").all().forEach(Locator::check);
    }

    /** Saves it, and sees the filing. */
    void save() {
        employer.press("保存");
        employer.seesHeading("业务详情");
    }
}
