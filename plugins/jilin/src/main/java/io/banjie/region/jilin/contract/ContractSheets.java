// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_MODEL;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EDUCATION;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.HOST_EMPLOYER;
import static io.banjie.region.jilin.contract.ContractFields.HOUSEHOLD;
import static io.banjie.region.jilin.contract.ContractFields.HOUSEHOLD_ADDRESS;
import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.ID_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.MOBILE;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.NATION;
import static io.banjie.region.jilin.contract.ContractFields.OCCUPATION;
import static io.banjie.region.jilin.contract.ContractFields.PAYDAY;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_START;
import static io.banjie.region.jilin.contract.ContractFields.REMARK;
import static io.banjie.region.jilin.contract.ContractFields.RESIDENCE;
import static io.banjie.region.jilin.contract.ContractFields.SEX;
import static io.banjie.region.jilin.contract.ContractFields.SIGNED_ON;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.WORKER_NAME;
import static io.banjie.region.jilin.contract.ContractFields.WORKING_TIME;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import java.util.List;
import java.util.stream.Stream;

/** 新订(续订)备案批量: one contract in each row. */
final class ContractSheets {
    private static final List<Field> PERSON_AND_TERM = List.of(
            WORKER_NAME,
            ID_TYPE,
            ID_NUMBER,
            SEX,
            NATION,
            HOUSEHOLD,
            HOUSEHOLD_ADDRESS,
            RESIDENCE,
            MOBILE,
            EDUCATION,
            EMPLOYMENT_FORM,
            TERM_TYPE,
            CONTRACT_START,
            CONTRACT_END,
            SIGNED_ON);
    private static final List<Field> WORK =
            List.of(OCCUPATION, WORKING_TIME, MONTHLY_WAGE, PAYDAY, CONTRACT_MODEL, HOST_EMPLOYER, REMARK);
    private static final String ONE_KIND_EACH = "新签和续签分别使用各自的模板，不要填在同一个文件里";
    private static final String MODEL_NUMBER = "“使用合同模板”一列只填写合同模板的序号，不填写模板名称";

    private ContractSheets() {}

    /** Whoever has no column for the day of joining has joined on the first day of the contract. */
    static BatchFormat ofNewContracts() {
        return sheet("劳动合同新签备案", PROBATION_START, PROBATION_END)
                .with(
                        BatchColumn.of(PROBATION_START).headed("试用期起"),
                        BatchColumn.of(PROBATION_END).headed("试用期止"),
                        BatchColumn.of(JOINED_ON).assumedFrom(CONTRACT_START))
                .saying(ONE_KIND_EACH, MODEL_NUMBER, "进入本单位时间与合同起始日期不同的，增加“进入本单位时间”一列填写；没有这一列的，按合同起始日期备案");
    }

    /** A renewal agrees on no second probation; the day of joining is that of the contract before. */
    static BatchFormat ofRenewals() {
        return sheet("劳动合同续签备案").saying(ONE_KIND_EACH, MODEL_NUMBER, "只有新签审核通过并且生成过名册的合同才能续签");
    }

    private static BatchFormat sheet(String title, Field... ofProbation) {
        return BatchFormat.ofIndependentRows(title)
                .offering(Stream.of(PERSON_AND_TERM, List.of(ofProbation), WORK)
                        .flatMap(List::stream)
                        .toArray(Field[]::new))
                .with(
                        BatchColumn.of(ID_NUMBER).alsoCalled("身份证号码", "身份证号"),
                        BatchColumn.of(CONTRACT_START).headed("合同起始日期(yyyyMMdd)"),
                        BatchColumn.of(OCCUPATION).headed("岗位"),
                        BatchColumn.of(MONTHLY_WAGE).headed("月工资"),
                        BatchColumn.of(MOBILE).alsoCalled("手机号", "手机号码"),
                        BatchColumn.of(CONTRACT_MODEL).headed("使用合同模板(序号)").byCodeOnly());
    }
}
