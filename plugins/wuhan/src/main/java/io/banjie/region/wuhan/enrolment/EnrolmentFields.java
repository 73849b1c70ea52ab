// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.person.PersonFields.BIRTH_DATE;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.MOBILE;
import static io.banjie.region.wuhan.person.PersonFields.PERSON_NO;
import static io.banjie.region.wuhan.person.PersonFields.REMARK;
import static io.banjie.region.wuhan.person.PersonFields.SEX;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.CardReader;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Picture;
import io.banjie.api.region.form.Section;
import io.banjie.region.wuhan.code.WageBounds;
import io.banjie.region.wuhan.code.WuhanCodes;

/** 增员(续保): 个人信息, 参保信息, 追溯补缴. */
public final class EnrolmentFields {

    /** Codes of {@link #ADD_REASON}. */
    public static final String NEW = "111";

    public static final String RENEWED = "121";

    /** 农民 among {@link #IDENTITY}. */
    static final String PEASANT = "27";

    /** 农民合同制工人 among {@link #EMPLOYMENT_FORM}. */
    static final String PEASANT_CONTRACT = "3";

    public static final Field NATION =
            Field.code("nation", "民族", NationalList.NATION).mandatory().mohrss("AAC005");
    public static final Field FIRST_EMPLOYED_ON =
            Field.date("firstEmployedOn", "参加工作日期").mandatory().mohrss("AAC007");
    public static final Field HUKOU_TYPE =
            Field.code("hukouType", "户口性质", NationalList.HOUSEHOLD).mandatory().mohrss("AAC009");
    public static final Field HUKOU_ADDRESS =
            Field.text("hukouAddress", "户籍地址").mandatory().upTo(200).wideLine().mohrss("AAC010");
    public static final Field EMPLOYMENT_FORM = Field.code("employmentForm", "用工形式", WuhanCodes.EMPLOYMENT_FORM)
            .mandatory()
            .mohrss("AAC013");
    public static final Field IDENTITY = Field.code("personalIdentity", "个人身份", WuhanCodes.IDENTITY)
            .mandatory()
            .mohrss("AAC012");
    public static final Field EDUCATION =
            Field.code("education", "文化程度", NationalList.EDUCATION).mohrss("AAC011");
    public static final Field ADDRESS =
            Field.text("address", "联系地址").upTo(200).wideLine().mohrss("AAE006");
    public static final Field ZIP =
            Field.text("zip", "邮政编码").format(Format.POSTCODE).mohrss("AAE007");

    public static final Field DECLARED_WAGE = WageBounds.shownWith(Field.money("declaredWage", "申报工资"))
            .mandatory()
            .in("元/月")
            .hint("缴费工资，在上年度月平均工资的60%至300%之间")
            .mohrss("AAC040");
    public static final Field INSURED_FROM = Field.date("insuredFrom", "参保时间")
            .mandatory()
            .eachTimeAnew()
            .hint("本次申报参工时间；可以追溯三个月，早于本月的自动补缴")
            .mohrss("AAC030");
    public static final Field INSURANCE_TYPES = Field.codes("insuranceTypes", "参保险种", WuhanCodes.INSURANCE)
            .mandatory()
            .mohrss("AAE140");
    public static final Field ADD_REASON = Field.code("addReason", "增员原因", WuhanCodes.ADD_REASON)
            .mandatory()
            .eachTimeAnew()
            .settledBy(ID_NUMBER)
            .hint("新参保还是续保由参保记录确定；转入的选择转入")
            .mohrss("AAE160");
    public static final Field OCCUPATION =
            Field.text("occupation", "岗位").upTo(50).mohrss("ACA111");
    public static final Field CONTRACT_START =
            Field.date("contractStart", "劳动合同起始日期").mohrss("ABC913");
    public static final Field CONTRACT_END =
            Field.date("contractEnd", "劳动合同终止日期").mohrss("ABC914");

    public static final Field BACK_PAY =
            Field.yesNo("backPay", "是否补缴").initially("false").eachTimeAnew();

    /** 追溯补缴. */
    public static final Condition PAYS_BACK = BACK_PAY.isYes();

    public static final Field BACK_PAY_FROM = ofBackPay(Field.month("backPayFrom", "补缴起始年月"));
    public static final Field BACK_PAY_TO = ofBackPay(Field.month("backPayTo", "补缴终止年月"));
    public static final Field BACK_PAY_WAGE = Field.money("backPayWage", "补缴期间工资")
            .shownWhen(PAYS_BACK)
            .eachTimeAnew()
            .in("元/月")
            .hint("不填写的，按申报工资补缴");
    public static final Field SEGMENT_FROM = Field.month("from", "起始年月").mandatory();
    public static final Field SEGMENT_TO = Field.month("to", "终止年月").mandatory();
    public static final Field SEGMENT_WAGE = Field.money("wage", "补缴工资").in("元/月");
    /** Further months that are paid back, where something lies between. */
    public static final Field BACK_PAY_SEGMENTS = Field.table(
                    "backPaySegments", "其他补缴时段", SEGMENT_FROM, SEGMENT_TO, SEGMENT_WAGE)
            .shownWhen(PAYS_BACK)
            .eachTimeAnew()
            .hint("中间断开的，每段填一行；工资不填写的，按申报工资补缴");

    public static final Field BACK_PAY_REASON = Field.text("backPayReason", "补缴原因")
            .shownWhen(PAYS_BACK)
            .eachTimeAnew()
            .upTo(200)
            .wideLine();

    private static final int KIBIBYTE = 1024;

    public static final Field PHOTO = Field.photo(
                    "photo",
                    "相片",
                    Picture.of(358, 441).bytes(5 * KIBIBYTE, 50 * KIBIBYTE).orFromReader(102, 126))
            .hint("制作社会保障卡用，不制卡的不用上传；白底免冠，358×441像素的JPG图片，5至50 KB；也可以用读卡器读取身份证上的相片")
            .wideLine();

    /** What readers of identity cards of several makers call their members. */
    private static final CardReader READER = CardReader.called("读卡器")
            .filling(WORKER_NAME, "name", "partyName", "Name", "姓名")
            .filling(ID_NUMBER, "idNumber", "certNumber", "idCard", "idNo", "IDCardNo", "公民身份号码")
            .filling(SEX, "sex", "gender", "Sex", "性别")
            .filling(NATION, "nation", "Nation", "民族")
            .filling(HUKOU_ADDRESS, "address", "certAddress", "Address", "住址")
            .picturing(PHOTO, "photo", "identityPic", "photoBase64", "base64Data", "相片");

    private static final Section PERSON = Section.of(
            "person",
            "个人信息录入",
            WORKER_NAME,
            ID_TYPE,
            ID_NUMBER,
            SEX,
            BIRTH_DATE,
            NATION,
            FIRST_EMPLOYED_ON,
            HUKOU_TYPE,
            HUKOU_ADDRESS,
            IDENTITY,
            EDUCATION,
            PERSON_NO.hint("续保人员的社会保险个人编号；新参保的由社保经办机构编号"),
            MOBILE,
            ADDRESS,
            ZIP);
    private static final Section INSURANCE = Section.of(
            "insurance",
            "参保信息",
            ADD_REASON,
            INSURED_FROM,
            DECLARED_WAGE,
            INSURANCE_TYPES,
            EMPLOYMENT_FORM,
            OCCUPATION,
            CONTRACT_START,
            CONTRACT_END,
            REMARK);
    private static final Section CARD = Section.of("card", "社会保障卡", PHOTO);
    private static final Section PAID_BACK = Section.of(
            "back-pay",
            "追溯补缴",
            BACK_PAY,
            BACK_PAY_FROM,
            BACK_PAY_TO,
            BACK_PAY_WAGE,
            BACK_PAY_SEGMENTS,
            BACK_PAY_REASON);

    private EnrolmentFields() {}

    private static Field ofBackPay(Field field) {
        return field.shownWhen(PAYS_BACK).mandatoryWhen(PAYS_BACK).eachTimeAnew();
    }

    static Form form() {
        return Form.of("2018.1", PERSON, INSURANCE, PAID_BACK, CARD)
                .hint("红色为必录项；保存后进入待办任务列表，提交审批之前可以修改或退单")
                .readBy(READER);
    }
}
