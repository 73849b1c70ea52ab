// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.worker;

import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.LOCAL;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.identity.LegalRetirement;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the person's number, category and address say. */
public final class PersonChecks {

    private static final int WORKING_AGE = 16;
    private static final String CITY = "上海";
    private static final Set<String> LOCAL_CATEGORIES = Set.of("01", "02");
    private static final Set<String> OTHER_CATEGORIES = Set.of(WorkerFields.FROM_OUTSIDE, "09", "10");

    /** Other provinces and autonomous regions as an address begins; those of the city's own districts do not clash. */
    private static final Set<String> ELSEWHERE = Set.of(
            "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
            "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "台湾", "香港", "澳门");

    private PersonChecks() {}

    /** Nobody begins to work before the sixteenth birthday. */
    public static Check workingAge(Field begins) {
        return (filing, findings) -> residentId(filing)
                .filter(id -> day(filing, begins).isBefore(id.birth().plusYears(WORKING_AGE)))
                .ifPresent(id -> findings.refuse(
                        ID_NUMBER, "此人在" + day(filing, begins) + "未满16周岁，不得招用", "请核对身份证号码和" + begins.label()));
    }

    /** Who is of age for retirement is hired again, not for the first time. */
    public static Check retirementAge(Field begins) {
        return (filing, findings) -> residentId(filing)
                .filter(id -> !rehired(filing) && ofAge(id, day(filing, begins)))
                .ifPresent(id -> findings.warn(
                        PERSON_CATEGORY,
                        "此人在" + day(filing, begins) + "可能已达到法定退休年龄",
                        "请核对身份证号码；属于退休返聘的，人员类别选择“退休返聘人员”"));
    }

    /** Whether a person may have reached the legal age of retirement by a day. */
    public static boolean ofAge(ResidentId id, LocalDate day) {
        return !day.isBefore(LegalRetirement.earliest(id, day));
    }

    private static boolean rehired(Case filing) {
        return answered(filing, PERSON_CATEGORY, WorkerFields.RETIRED_AND_REHIRED::equals);
    }

    private static LocalDate day(Case filing, Field field) {
        return filing.answers().date(field).orElse(filing.today());
    }

    /** The address says where the household is registered; the first digits of the number do not. */
    static void scopeOfAddress(Case filing, Findings findings) {
        Optional<String> address = filing.answers().text(HUKOU_ADDRESS);
        if (address.isEmpty() || !filing.answers().has(HUKOU_SCOPE)) {
            return;
        }
        boolean local = LOCAL.holds(filing.answers(), filing.today());
        boolean contradicts = local
                ? ELSEWHERE.stream().anyMatch(address.get()::startsWith)
                : address.get().startsWith(CITY);
        if (contradicts) {
            findings.warn(HUKOU_SCOPE, "户籍类别与户籍地址不一致：户籍地址" + (local ? "不在本市" : "在本市"), "请对照户口簿核对户籍类别和户籍地址；以户籍地址为准");
        }
    }

    static void scopeOfCategory(Case filing, Findings findings) {
        if (!filing.answers().has(HUKOU_SCOPE)) {
            return;
        }
        boolean local = LOCAL.holds(filing.answers(), filing.today());
        if (answered(filing, PERSON_CATEGORY, (local ? OTHER_CATEGORIES : LOCAL_CATEGORIES)::contains)) {
            findings.warn(PERSON_CATEGORY, "人员类别与户籍类别不一致", "请核对人员类别和户籍类别");
        }
    }

    private static boolean answered(Case filing, Field field, Predicate<String> wanted) {
        return filing.answers().text(field).filter(wanted).isPresent();
    }

    /** The resident ID, when the person's document is one and it is valid. */
    public static Optional<ResidentId> residentId(Case filing) {
        return Stream.of(filing)
                .filter(asked -> answered(asked, ID_TYPE, NationalList.ID_TYPE_RESIDENT::equals))
                .flatMap(asked -> asked.answers().text(ID_NUMBER).stream())
                .flatMap(number -> ResidentId.parse(number, filing.today()).stream())
                .findFirst();
    }
}
