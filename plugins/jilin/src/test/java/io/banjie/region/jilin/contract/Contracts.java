// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import io.banjie.region.jilin.code.MinimumWage;
import io.banjie.region.jilin.employer.EmployerFields;
import io.banjie.testkit.SampleCase;
import java.util.Map;

/** A contract with which nothing is wrong, to be spoilt by each test. */
public final class Contracts {

    private Contracts() {}

    /** A year from 2020-03-06, full time, filed ten days later. */
    public static SampleCase good() {
        return SampleCase.receivedOn("2020-03-16")
                .answering(ContractFields.WORKER_NAME, "张三丰")
                .answering(ContractFields.ID_TYPE, "01")
                .answering(ContractFields.ID_NUMBER, "220102198512150156")
                .answering(ContractFields.SEX, "1")
                .answering(ContractFields.MOBILE, "13566657777")
                .answering(terms())
                .ofEmployer(EmployerFields.DIVISION, "220102")
                .under(MinimumWage.parameters());
    }

    /** The terms of the good contract. */
    public static Map<String, Object> terms() {
        return Map.ofEntries(
                Map.entry("employmentForm", "1"),
                Map.entry("termType", "1"),
                Map.entry("contractStart", "2020-03-06"),
                Map.entry("contractEnd", "2021-03-05"),
                Map.entry("signedOn", "2020-03-06"),
                Map.entry("contractModelNo", "1"),
                Map.entry("occupation", "收银员"),
                Map.entry("workingTimeSystem", "1"),
                Map.entry("monthlyWage", "3500"),
                Map.entry("payday", 4),
                Map.entry("joinedOn", "2020-03-06"));
    }
}
