// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A form with every type of field, and what people and programs may send to it. */
final class SentAnswers {

    private static final Field ID_TYPE = Field.code("idType", "证件类型", NationalList.ID_TYPE);
    private static final Field TERM =
            Field.code("term", "合同类别", NationalList.TERM).mandatory();
    private static final Field DISPATCHED = Field.yesNo("dispatched", "是否派遣");
    private static final Field START = Field.date("start", "起始日期").mandatory();
    private static final Field WAGE = Field.money("wage", "月工资");

    static final Form FORM = Form.of(
            "1",
            Section.of(
                    "person",
                    "人员",
                    Field.personName("name", "姓名").mandatory(),
                    ID_TYPE,
                    Field.residentId("idNumber", "证件号码").checkedWhen(ID_TYPE.is("01")),
                    Field.mobile("mobile", "手机号"),
                    Field.text("note", "备注")),
            Section.of(
                    "contract",
                    "合同",
                    TERM,
                    START,
                    Field.date("end", "结束日期").mandatoryWhen(TERM.is("1")).shownWhen(TERM.isOneOf("1", "3")),
                    Field.month("month", "年月").shownWhen(START.isNotInTheFuture()),
                    WAGE,
                    Field.integer("payday", "发薪日", 1, 31).shownWhen(WAGE.isAbove("1000")),
                    Field.codes("insurances", "险种", NationalList.INSURANCE),
                    Field.text("organisation", "组织机构代码").format(Format.ORGANISATION_CODE),
                    Field.agency("agency", "机构"),
                    DISPATCHED),
            new Section(
                    "host",
                    "用工单位",
                    DISPATCHED.isYes(),
                    List.of(
                            Field.uscc("host", "用工单位代码").mandatory(),
                            Reads.photo("photo"),
                            Reads.table("posts", Field.text("post", "岗位").mandatory(), WAGE))));

    private SentAnswers() {}

    /** Any JSON under any known or unknown name. */
    static Arbitrary<Map<String, Object>> anything() {
        return Arbitraries.maps(
                Arbitraries.oneOf(ids(), Arbitraries.strings().ofMaxLength(5)),
                Arbitraries.oneOf(plausibleValue(), junk()));
    }

    /** Every field answered or not, most answers fitting their field. */
    static Arbitrary<Map<String, Object>> plausible() {
        List<Field> fields = FORM.fields().toList();
        return Combinators.combine(fields.stream()
                        .map(field -> sent(field).withoutEdgeCases())
                        .toList())
                .as(values -> {
                    Map<String, Object> sent = new HashMap<>();
                    for (int i = 0; i < fields.size(); i++) {
                        String id = fields.get(i).id();
                        values.get(i).ifPresent(value -> sent.put(id, value));
                    }
                    return sent;
                });
    }

    private static Arbitrary<Optional<Object>> sent(Field field) {
        int unanswered = field.required() ? 1 : 10;
        return Arbitraries.frequencyOf(
                Tuple.of(40, fitting(field).map(Optional::of)),
                Tuple.of(unanswered, Arbitraries.just(Optional.empty())),
                Tuple.of(1, Arbitraries.oneOf(plausibleValue(), junk()).map(Optional::of)));
    }

    private static Arbitrary<Object> fitting(Field field) {
        return switch (field.type()) {
            case TEXT ->
                Arbitraries.of(
                        field.format() == Format.ORGANISATION_CODE
                                ? List.of("ma15438d-0", "MA15438D0")
                                : List.of("买买提 • 艾力", " 马\u3000五 "));
            case RESIDENT_ID -> Arbitraries.of("220721890412461", "11010519491231002x", "E 12345678");
            case USCC -> Arbitraries.of("92220102ma15438d0x", "91350100M000100Y43");
            case PHONE -> Arbitraries.of("138 0000 0000", "13900000000");
            case DATE -> Arbitraries.of("2026-01-31", "2026-03-02", "2027-12-31");
            case MONTH -> Arbitraries.of("2026-01", "2025-12");
            case MONEY -> Arbitraries.of("900", "3000.50", 3000.5, 3000);
            case INTEGER -> Arbitraries.of(15, "05", 31.0);
            case CODE -> Arbitraries.of(field.id().equals("idType") ? List.of("01", "08") : List.of("1", "2", "3"));
            case CODES -> Arbitraries.of(List.of("410", "110"), List.of("210"), List.of());
            case BOOLEAN -> Arbitraries.of(true, false, "true");
            case AGENCY -> Arbitraries.of("A-1", "A-2");
            case PHOTO -> Arbitraries.just("");
            case TABLE -> Arbitraries.of(List.of(Map.of("post", "保安", "wage", 3000)), List.of(Map.of()));
        };
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of(FORM.fields().map(Field::id).toList());
    }

    private static Arbitrary<Object> plausibleValue() {
        return Arbitraries.of(
                "01",
                "08",
                "1",
                "2",
                "3",
                "true",
                true,
                false,
                "马五",
                "马\u3000五",
                "买买提•艾力",
                "630101199501010072",
                "220721890412461",
                "11010519491231002x",
                "E 12345678",
                "13800000000",
                "2026-01-31",
                "2026-12-31",
                "2026-02-30",
                "2026-01",
                "3000",
                "3000.50",
                3000.5,
                15,
                "15",
                "4号",
                "A-1",
                "92220102ma15438d0x",
                "MA15438D-0",
                List.of("410", "110"),
                List.of(),
                List.of(Map.of("post", "保安", "wage", "3000")),
                " 备注 ",
                "");
    }

    private static Arbitrary<Object> junk() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60).map(Object.class::cast),
                Arbitraries.bigDecimals().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.strings().ofMaxLength(20).list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(
                                Arbitraries.strings().ofMaxLength(3),
                                Arbitraries.strings().ofMaxLength(20))
                        .ofMaxSize(2)
                        .map(Object.class::cast));
    }

    /** Every field answered with the same value. */
    static Map<String, Object> filledWith(Object value) {
        Map<String, Object> everywhere = new HashMap<>();
        FORM.fields().forEach(field -> everywhere.put(field.id(), value));
        return everywhere;
    }
}
