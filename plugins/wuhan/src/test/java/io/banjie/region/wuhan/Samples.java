// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;

/** Filings with which nothing is wrong, to be spoilt by each test; all received on 12 May 2026. */
public final class Samples {

    /** 陈晨, a woman born on 2000-02-29. */
    public static final String CHEN_CHEN = "420106200002290020";

    /** The day on which they are received. */
    public static final String TODAY = "2026-05-12";

    private static final Map<String, Object> PERSON =
            Map.of("workerName", "陈晨", "idType", "01", "idNumber", CHEN_CHEN, "sex", "2");

    /** All five insurances. */
    public static final List<String> ALL = List.of("110", "210", "310", "410", "510");

    /** What an enrolment in March says. */
    public static final Map<String, Object> ENROLLED =
            Map.of("insuredFrom", "2026-03-02", "insuranceTypes", ALL, "employmentForm", "2", "declaredWage", "6000");

    private Samples() {}

    private static SampleCase person(String today) {
        return SampleCase.receivedOn(today).answering(PERSON).under(new Wuhan().parameters());
    }

    /** Somebody who is insured for the first time, from this month on. */
    public static SampleCase enrolment() {
        return person(TODAY)
                .answering(Map.of(
                        "firstEmployedOn", "2022-07-01",
                        "addReason", "111",
                        "insuredFrom", "2026-05-06",
                        "declaredWage", "6000",
                        "insuranceTypes", ALL,
                        "employmentForm", "2",
                        "personalIdentity", "24"));
    }

    /** Somebody insured since March who was dismissed at the end of April. */
    public static SampleCase suspension() {
        return person(TODAY)
                .inServiceHere("2026-03-02", 1, ENROLLED)
                .answering(Map.of("stopKind", "2", "stopReason", "221", "stopFrom", "2026-04-30"));
    }

    /** The wage of 2026 of somebody insured since March. */
    public static SampleCase annualWage(String today) {
        return person(today)
                .inServiceHere("2026-03-02", 1, ENROLLED)
                .answering(Map.of("wageYear", 2026, "declaredWage", "6000", "mobile", "13871000000"));
    }
}
