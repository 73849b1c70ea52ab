// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.testkit.SampleCase;
import java.util.Map;

/** Filings with which nothing is wrong, to be spoilt by each test. */
public final class Samples {

    /** 张伟, registered in the city, born on 1978-05-12. */
    public static final String ZHANG_WEI = "310114197805120332";

    private static final Map<String, Object> PERSON = Map.of(
            "workerName", "张伟",
            "idType", "01",
            "idNumber", ZHANG_WEI,
            "personCategory", "01",
            "hukouScope", "LOCAL",
            "hukouAddress", "上海市嘉定区城中路1号");

    private static final Map<String, Object> HIRED = Map.of(
            "hireDate", "2018-06-26",
            "employmentForm", "1",
            "occupation", "装配钳工",
            "termType", "1",
            "contractStart", "2018-06-26",
            "contractEnd", "2021-06-25");

    private Samples() {}

    /** A hire of a Tuesday, filed ten days later. */
    public static SampleCase hire() {
        return SampleCase.receivedOn("2018-07-06").answering(PERSON).answering(HIRED);
    }

    /** A separation of the same Tuesday three years and two months later, filed ten days later. */
    public static SampleCase separation() {
        return SampleCase.receivedOn("2018-07-06")
                .answering(PERSON)
                .answering(Map.of(
                        "employmentStart", "2015-04-21",
                        "employmentForm", "1",
                        "occupation", "装配钳工",
                        "termType", "1",
                        "contractStart", "2015-04-21",
                        "contractEnd", "2021-04-20",
                        "separationDate", "2018-06-26",
                        "separationReason", "R3701",
                        "archiveTransfer", "1",
                        "archiveAgency", "嘉定区就业促进中心"));
    }
}
