// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.jilin.code.JilinCodes;

/** What is asked of a labour contract, new or renewed. */
public final class ContractFields {

    public static final Field WORKER_NAME =
            Field.personName(Form.WORKER_NAME, "姓名").mandatory().hint("10个汉字以内").mohrss("AAC003");
    public static final Field ID_TYPE = Field.code(Form.ID_TYPE, "证件类型", NationalList.ID_TYPE)
            .mandatory()
            .initially(NationalList.ID_TYPE_RESIDENT)
            .mohrss("AAC058");
    public static final Field ID_NUMBER = Field.residentId(Form.ID_NUMBER, "证件号码")
            .mandatory()
            .checkedWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT))
            .hint("18位准确的身份证号码")
            .mohrss("AAC147");
    public static final Field SEX = Field.code(Form.SEX, "性别", NationalList.SEX)
            .mandatory()
            .from(Derived.How.SEX_OF_RESIDENT_ID, ID_NUMBER)
            .mohrss("AAC004");
    public static final Field NATION =
            Field.code("nation", "民族", NationalList.NATION).mohrss("AAC005");
    public static final Field HOUSEHOLD =
            Field.code("hukouType", "户口性质", NationalList.HOUSEHOLD).mohrss("AAC009");
    public static final Field HOUSEHOLD_ADDRESS =
            Field.text("hukouAddress", "户籍地址").upTo(200).wideLine().mohrss("AAC010");
    public static final Field RESIDENCE =
            Field.text("residence", "现住址").upTo(200).wideLine().mohrss("AAE006");
    public static final Field EDUCATION =
            Field.code("education", "文化程度", NationalList.EDUCATION).mohrss("AAC011");
    public static final Field MOBILE =
            Field.mobile("mobile", "联系电话").mandatory().mohrss("AAC067");

    /** Codes of {@link #EMPLOYMENT_FORM}. */
    public static final String FULL_TIME = "1";

    public static final String PART_TIME = "2";
    public static final String DISPATCHED = "3";

    /** Codes of {@link #TERM_TYPE}. */
    public static final String FIXED_TERM = "1";

    public static final String OPEN_ENDED = "2";
    public static final String BY_TASK = "3";

    public static final Field EMPLOYMENT_FORM = Field.code("employmentForm", "用工形式", NationalList.EMPLOYMENT_FORM)
            .mandatory()
            .mohrss("AAC013");
    public static final Field HOST_EMPLOYER = Field.text("hostEmployer", "用工单位")
            .shownWhen(EMPLOYMENT_FORM.is(DISPATCHED))
            .mandatoryWhen(EMPLOYMENT_FORM.is(DISPATCHED))
            .upTo(100)
            .hint("劳务派遣的，填写用工单位名称或者统一社会信用代码")
            .mohrss("ABC954");
    public static final Field TERM_TYPE = Field.code("termType", "合同类别", NationalList.TERM)
            .mandatory()
            .hint("劳动合同的期限类型")
            .mohrss("ABC910");
    public static final Field CONTRACT_START =
            Field.date("contractStart", "合同起始日期").mandatory().eachTimeAnew().mohrss("ABC913");
    public static final Field CONTRACT_END = Field.date("contractEnd", "合同结束日期")
            .eachTimeAnew()
            .shownWhen(TERM_TYPE.is(OPEN_ENDED).negated())
            .mandatoryWhen(TERM_TYPE.is(FIXED_TERM))
            .hint("合同的最后一天，例如自2020-03-06起一年的合同为2021-03-05")
            .mohrss("ABC914");
    public static final Field SIGNED_ON =
            Field.date("signedOn", "签订日期").mandatory().eachTimeAnew();
    public static final Field CONTRACT_MODEL = Field.code("contractModelNo", "使用合同模板", JilinCodes.CONTRACT_MODEL)
            .mandatory()
            .otherwise("使用合同模板没有【{value}】对应的序号")
            .hint("填写合同模板的序号");
    public static final Field CONTRACT_NO =
            Field.text("contractNo", "合同编号").upTo(50).eachTimeAnew();

    private static final Field PROBATION_FROM = Field.date("probationStart", "试用期起始日期");
    public static final Field PROBATION_END =
            Field.date("probationEnd", "试用期结束日期").mandatoryWhen(PROBATION_FROM.answered());
    public static final Field PROBATION_START = PROBATION_FROM.mandatoryWhen(PROBATION_END.answered());
    private static final Condition ON_PROBATION = PROBATION_START.answered().or(PROBATION_END.answered());
    public static final Field PROBATION_WAGE =
            Field.money("probationWage", "试用期工资").shownWhen(ON_PROBATION).in("元/月");

    public static final Field OCCUPATION =
            Field.text("occupation", "工作岗位(工种)").mandatory().upTo(50).mohrss("ACA111");
    public static final Field WORKPLACE = Field.text("workplace", "工作地点").upTo(200);
    public static final Field WORKING_TIME =
            Field.code("workingTimeSystem", "工时制度", NationalList.WORKING_TIME).mandatory();
    public static final Field MONTHLY_WAGE =
            Field.money("monthlyWage", "月工资(劳动报酬)").mandatory().in("元/月").otherwise("月工资格式为阿拉伯数字，可以填至小数点后两位，不可填写汉字");
    public static final Field PAYDAY = Field.integer("payday", "发工资日期", 1, 31)
            .mandatory()
            .in("日")
            .hint("写每个月的几号，比如每个月4号直接填写数字“4”")
            .otherwise("直接填写数字：每个月几号发工资就填几（1至31），例如每个月4号填写“4”，不能填写“{value}”");
    public static final Field JOINED_ON =
            Field.date("joinedOn", "进入本单位时间").mandatory().hint("本单位工作年限由此起算");
    public static final Field FIRST_EMPLOYED_ON =
            Field.date("firstEmployedOn", "参加工作时间").mohrss("AAC007");
    public static final Field REMARK =
            Field.text("remark", "备注").upTo(200).wideLine().mohrss("AAE013");

    private static final Section WORKER = Section.of(
            "worker",
            "劳动者信息",
            WORKER_NAME,
            ID_TYPE,
            ID_NUMBER,
            SEX,
            NATION,
            HOUSEHOLD,
            EDUCATION,
            MOBILE,
            HOUSEHOLD_ADDRESS,
            RESIDENCE);
    private static final Section CONTRACT = Section.of(
            "contract",
            "劳动合同信息",
            EMPLOYMENT_FORM,
            HOST_EMPLOYER,
            TERM_TYPE,
            CONTRACT_START,
            CONTRACT_END,
            SIGNED_ON,
            CONTRACT_MODEL,
            CONTRACT_NO);
    private static final Section PROBATION =
            Section.of("probation", "试用期", PROBATION_START, PROBATION_END, PROBATION_WAGE);
    private static final Section WORK = Section.of(
            "work",
            "岗位与劳动报酬",
            OCCUPATION,
            WORKPLACE,
            WORKING_TIME,
            MONTHLY_WAGE,
            PAYDAY,
            JOINED_ON,
            FIRST_EMPLOYED_ON,
            REMARK);

    private ContractFields() {}

    static Form ofNewContract() {
        return Form.of("2021.1", WORKER, CONTRACT, PROBATION, WORK).hint("红色*号项目为必填项，否则无法保存");
    }

    /** A renewal agrees on no second probation, 劳动合同法 art. 19. */
    static Form ofRenewal() {
        return Form.of("2021.1", WORKER, CONTRACT, WORK).hint("红色*号项目为必填项，否则无法保存");
    }
}
