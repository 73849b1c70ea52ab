// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.task;

import io.banjie.benchmarks.filing.People;
import io.banjie.benchmarks.http.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An enrolment of somebody who is insured for the first time, by an employer whom the region trusts. */
final class Enrolment {

    static final String REGION = "420100";
    static final String TYPE = "enrolment";
    static final String EMPLOYER = "wh-vip";

    private static final String NAME = "陈晨";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String HEADINGS = "证件号码,姓名,民族,参加工作日期,户口性质,户籍地址,用工形式,个人身份,申报工资,参保时间,险种,增员原因";
    private static final String ROW = NAME + ",01,%s,11,中南路30号,2,24,6500.00,%s,养老、失业、工伤、医疗、生育,111";

    private Enrolment() {}

    /** The request that saves a draft about a person nobody knows yet. */
    static String request() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("workerName", NAME);
        answers.put("idNumber", People.next());
        answers.put("nation", "01");
        answers.put("firstEmployedOn", TODAY.minusYears(2).toString());
        answers.put("hukouType", "11");
        answers.put("hukouAddress", "中南路30号");
        answers.put("personalIdentity", "24");
        answers.put("addReason", "111");
        answers.put("insuredFrom", TODAY.toString());
        answers.put("declaredWage", "6500.00");
        answers.put("insuranceTypes", List.of("110", "210", "310", "410", "510"));
        answers.put("employmentForm", "2");
        return Json.write(Map.of("region", REGION, "type", TYPE, "answers", answers));
    }

    /** A file of so many people nobody knows yet. */
    static String file(int rows) {
        String row = ROW.formatted(TODAY.minusYears(2), TODAY);
        return IntStream.range(0, rows)
                .mapToObj(person -> People.next() + "," + row)
                .collect(Collectors.joining("\n", HEADINGS + "\n", "\n"));
    }
}
