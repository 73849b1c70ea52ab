// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.ID_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.SEX;
import static io.banjie.region.jilin.contract.ContractFields.WORKER_NAME;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/** What name and identity number say of the person. */
public final class PersonChecks {

    private static final int LONGEST_NAME = 10;
    private static final int WORKING_AGE = 16;

    private PersonChecks() {}

    /** 姓名: at most ten Chinese characters; Latin letters and middle dots do not count. */
    public static void nameLength(Case filing, Findings findings) {
        long characters = filing.answers().text(WORKER_NAME).stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isIdeographic)
                .count();
        if (characters > LONGEST_NAME) {
            findings.refuse(WORKER_NAME, "姓名超过10个汉字", "请按身份证填写姓名，10个汉字以内");
        }
    }

    static void sexOfId(Case filing, Findings findings) {
        Optional<String> answered = filing.answers().text(SEX);
        residentId(filing)
                .filter(id ->
                        answered.isPresent() && !answered.get().equals(id.sex().code()))
                .ifPresent(id -> findings.refuse(SEX, "性别与身份证不符", "身份证号码第17位单数为男、双数为女，请核对性别和身份证号码"));
    }

    static void workingAge(Case filing, Findings findings) {
        LocalDate start = filing.answers().date(CONTRACT_START).orElse(filing.today());
        residentId(filing)
                .filter(id -> id.birth().plusYears(WORKING_AGE).isAfter(start))
                .ifPresent(id -> findings.refuse(ID_NUMBER, "此人在合同起始日期未满16周岁，不得招用", "请核对身份证号码和合同起始日期"));
    }

    /** The resident ID, when the person's document is one and it is valid. */
    public static Optional<ResidentId> residentId(Case filing) {
        boolean resident = filing.answers()
                .text(ID_TYPE)
                .filter(NationalList.ID_TYPE_RESIDENT::equals)
                .isPresent();
        return filing.answers()
                .text(ID_NUMBER)
                .filter(number -> resident)
                .flatMap(number -> ResidentId.parse(number, filing.today()));
    }
}
