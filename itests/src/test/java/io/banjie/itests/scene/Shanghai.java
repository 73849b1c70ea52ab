// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.util.HashMap;
import java.util.Map;

/** The region in which everything is decided at once: its names, and answers that its rules accept. */
public final class Shanghai {

    public static final String REGION = "310000";
    public static final String PROFILE = "employer-profile";
    public static final String PROFILE_CHANGE = "employer-profile-change";
    public static final String HIRE = "hire";
    public static final String SEPARATION = "separation";
    public static final String LABOUR_CONTRACT = "labour-contract";
    public static final String CORRECTION = "correction";
    /** The certificate of a separation, in two copies and in four, and what everybody gets. */
    public static final String CERTIFICATE = "separation-certificate";

    public static final String FOUR_COPIES = "separation-certificate-four";
    public static final String RECEIPT = "receipt";

    /** 张伟, registered in the city. */
    public static final String ZHANG_WEI = "310114197805120332";
    /** 王强, who came to the city. */
    public static final String WANG_QIANG = "341282198509200170";

    private Shanghai() {}

    /** An employer's profile in a district. */
    public static Map<String, Object> profile(String name, String district) {
        return new HashMap<>(Map.of(
                "employerName", name,
                "employerNature", "10",
                "businessAddress", "上海市叶城路100号",
                "districtCode", district,
                "industry", "C",
                "subordination", "90",
                "contactName", "张三",
                "contactPhone", "021-59990000"));
    }

    /** A full-time hire of a person registered in the city. */
    public static Map<String, Object> hire(String name, String idNumber, String day) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("workerName", name),
                Map.entry("idNumber", idNumber),
                Map.entry("personCategory", "01"),
                Map.entry("hukouScope", "LOCAL"),
                Map.entry("hukouAddress", "上海市嘉定区城中路1号"),
                Map.entry("hireDate", day),
                Map.entry("employmentForm", "1"),
                Map.entry("occupation", "装配钳工"),
                Map.entry("termType", "2"),
                Map.entry("contractStart", day)));
    }

    /** The same of a person from elsewhere. */
    public static Map<String, Object> hireFromElsewhere(String name, String idNumber, String day) {
        Map<String, Object> answers = hire(name, idNumber, day);
        answers.putAll(Map.of("personCategory", "03", "hukouScope", "NON_LOCAL", "hukouAddress", "安徽省界首市东城街道1号"));
        return answers;
    }

    /** The end of an employment at the worker's own wish. */
    public static Map<String, Object> separation(String name, String idNumber, String day) {
        return new HashMap<>(Map.of(
                "workerName", name,
                "idNumber", idNumber,
                "separationDate", day,
                "separationReason", "R3701",
                "archiveTransfer", "2"));
    }

    /** One answer that is wrong, and what is right. */
    public static Map<String, Object> amending(String wrong, String right) {
        return new HashMap<>(Map.of(
                "kind",
                "AMEND",
                "wrongField",
                wrong,
                "newValue",
                right,
                "correctionReason",
                "日期输错",
                "workerAware",
                true));
    }

    /** A filing that should not have been. */
    public static Map<String, Object> revoking() {
        return new HashMap<>(Map.of("kind", "REVOKE", "correctionReason", "不应当备案", "workerAware", true));
    }
}
