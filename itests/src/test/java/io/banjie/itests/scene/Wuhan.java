// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The region of tasks and trust: its names, and answers that its rules accept. */
public final class Wuhan {

    public static final String REGION = "420100";
    public static final String ENROLMENT = "enrolment";
    public static final String SUSPENSION = "suspension";
    public static final String ANNUAL_WAGE = "annual-wage";
    public static final String WAGE_CORRECTION = "annual-wage-correction";
    public static final String RETIREE_BENEFIT = "retiree-benefit";

    /** The trusted employer of the demonstration. */
    public static final String TRUSTED = "wh-vip";

    /** The ordinary employer of the demonstration. */
    public static final String ORDINARY = "wh-ordinary";

    /** The clerk to whom both are routed. */
    public static final String CLERK = "wh-clerk";

    private Wuhan() {}

    /** Somebody who is insured for the first time, from today on. */
    public static Map<String, Object> enrolment(String name, String idNumber, LocalDate today) {
        return Map.ofEntries(
                Map.entry("workerName", name),
                Map.entry("idNumber", idNumber),
                Map.entry("nation", "01"),
                Map.entry("firstEmployedOn", today.minusYears(2).toString()),
                Map.entry("hukouType", "11"),
                Map.entry("hukouAddress", "武汉市武昌区中南路30号"),
                Map.entry("personalIdentity", "24"),
                Map.entry("addReason", "111"),
                Map.entry("insuredFrom", today.toString()),
                Map.entry("declaredWage", "6500.00"),
                Map.entry("insuranceTypes", List.of("110", "210", "310", "410", "510")),
                Map.entry("employmentForm", "2"));
    }

    /** Benefits of somebody who retired early. */
    public static Map<String, Object> benefit(String name, String idNumber, LocalDate today) {
        String month = today.toString().substring(0, 7);
        return Map.of(
                "workerName",
                name,
                "idNumber",
                idNumber,
                "retirementKind",
                "415",
                "jobClass",
                "WORKER",
                "retirementMonth",
                today.minusMonths(1).toString().substring(0, 7),
                "benefitItem",
                "1",
                "benefitAmount",
                "3200.00",
                "benefitFrom",
                month);
    }
}
