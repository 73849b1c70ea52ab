// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.filing;

import io.banjie.benchmarks.http.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** A woman's full-time contract of one year that began ten days ago, as the measured region asks for it. */
public final class Contract {

    public static final String REGION = "220000";
    public static final String TYPE = "new-contract";
    public static final String EMPLOYER = "jl-chicken";
    public static final String CLERK = "jl-clerk-changchun";

    private static final String PERSON = "@@person@@";
    private static final String REQUEST =
            Json.write(Map.of("region", REGION, "type", TYPE, "answers", answers(PERSON)));

    private Contract() {}

    /** The answers for a person. */
    public static Map<String, Object> answers(String person) {
        LocalDate start = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(10);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("workerName", "王秀英");
        answers.put("idNumber", person);
        answers.put("sex", "2");
        answers.put("mobile", "13566657777");
        answers.put("employmentForm", "1");
        answers.put("termType", "1");
        answers.put("contractStart", start.toString());
        answers.put("contractEnd", start.plusYears(1).minusDays(1).toString());
        answers.put("signedOn", start.toString());
        answers.put("occupation", "店员");
        answers.put("workingTimeSystem", "1");
        answers.put("monthlyWage", "3500");
        answers.put("payday", 4);
        answers.put("contractModelNo", "1");
        answers.put("joinedOn", start.toString());
        return answers;
    }

    /** The request that files it for a person nobody knows yet. */
    public static String request() {
        return REQUEST.replace(PERSON, People.next());
    }
}
