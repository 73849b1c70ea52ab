// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The region that the tests file with: its names, and answers that its rules accept. */
public final class Jilin {

    public static final String REGION = "220000";
    public static final String REGISTRATION = "employer-registration";
    public static final String NEW_CONTRACT = "new-contract";
    public static final String RENEWAL = "renewal";
    public static final String TERMINATION = "termination";
    public static final String CERTIFICATE = "termination-certificate";

    public static final String CLERK = "jl-clerk-changchun";
    public static final String OTHER_CLERK = "jl-clerk-baicheng";
    public static final String AGENCY = "JLB-06";

    private Jilin() {}

    /** An employer's registration with the office of {@link #CLERK}. */
    public static Map<String, Object> registration(String uscc, String name) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("employerName", name),
                Map.entry("employerNature", "10"),
                Map.entry("uscc", uscc),
                Map.entry("subordination", "90"),
                Map.entry("legalRep", "韩立"),
                Map.entry("economicType", "159"),
                Map.entry("industry", "F"),
                Map.entry("divisionCode", uscc.substring(2, 8)),
                Map.entry("mailingAddress", "长春市人民大街1号"),
                Map.entry("contactName", "李四"),
                Map.entry("contactMobile", "13566657777"),
                Map.entry("reviewBodyId", AGENCY),
                Map.entry("handlerName", "李四"),
                Map.entry("handlerMobile", "13566657777"),
                Map.entry("handlerRid", "220721198904124610")));
    }

    /** A woman's full-time contract of one year that began ten days before a day. */
    public static Map<String, Object> contract(String name, String idNumber, LocalDate today) {
        String start = today.minusDays(10).toString();
        return new HashMap<>(Map.ofEntries(
                Map.entry("workerName", name),
                Map.entry("idNumber", idNumber),
                Map.entry("sex", Integer.parseInt(idNumber.substring(16, 17)) % 2 == 0 ? "2" : "1"),
                Map.entry("mobile", "13566657777"),
                Map.entry("employmentForm", "1"),
                Map.entry("termType", "1"),
                Map.entry("contractStart", start),
                Map.entry("contractEnd", today.minusDays(11).plusYears(1).toString()),
                Map.entry("signedOn", start),
                Map.entry("occupation", "店员"),
                Map.entry("workingTimeSystem", "1"),
                Map.entry("monthlyWage", "3500"),
                Map.entry("payday", 4),
                Map.entry("contractModelNo", "1"),
                Map.entry("joinedOn", start)));
    }

    /** The end of a contract, at the worker's own wish. */
    public static Map<String, Object> ending(LocalDate lastDay) {
        return new HashMap<>(Map.of("terminatedOn", lastDay.toString(), "reason", "R3701"));
    }

    /** The same answers but for one. */
    public static Map<String, Object> but(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> other = new HashMap<>(answers);
        other.put(field, value);
        return other;
    }
}
