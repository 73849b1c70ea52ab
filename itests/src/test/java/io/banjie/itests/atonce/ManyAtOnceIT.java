// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import static io.banjie.itests.atonce.City.hired;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.FilledSheet;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Files of hires and of separations, each row decided at once for itself. */
@OnEachDatabase
class ManyAtOnceIT {

    private static City city;
    private static Caller fund;

    ManyAtOnceIT(Backend backend) {
        assertThat(city.backend()).isEqualTo(backend);
    }

    @BeforeParameterizedClassInvocation
    static void open(Backend backend) {
        city = new City(backend, "many", "2018-07-02T09:00:00+08:00");
        fund = city.employer("sh-fund");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        city.close();
    }

    private static List<JsonNode> rows(String type, List<Map<String, String>> filled) {
        byte[] template = fund.get("/api/regions/%s/filing-types/%s/batch-template".formatted(Shanghai.REGION, type))
                .expect(200)
                .bytes();
        JsonNode batch = Sheets.sent(fund, Shanghai.REGION, type, "名单.xlsx", FilledSheet.of(template, filled));
        assertThat(batch.path("status").asText()).as(batch.toString()).isEqualTo("FINISHED");
        assertThat(batch.path("rows").asInt()).isEqualTo(filled.size());
        assertThat(batch.path("imported").asInt() + batch.path("importFailed").asInt())
                .isEqualTo(filled.size());
        List<JsonNode> rows = Sheets.rows(fund, batch);
        if (batch.path("importFailed").asInt() > 0) {
            String failures = Printed.sheet(fund.get("/api/batches/%s/import-failures".formatted(City.id(batch)))
                    .expect(200)
                    .bytes());
            rows.forEach(row ->
                    Sheets.errors(row).forEach(reason -> assertThat(failures).contains(reason)));
        }
        return rows;
    }

    private static Map<String, String> hire(String name, String person, String day) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("姓名", name),
                Map.entry("证件类型", "居民身份证"),
                Map.entry("身份证号码", person),
                Map.entry("人员类别", "本市城镇户籍"),
                Map.entry("户籍类别", "本市户籍"),
                Map.entry("户籍地址", "上海市长宁区天山路1号"),
                Map.entry("用工起始日期", day),
                Map.entry("用工形式", "全日制"),
                Map.entry("职业工种或岗位", "客户经理"),
                Map.entry("合同期限类型", "无固定期限"),
                Map.entry("劳动合同起始日期", day)));
    }

    private static Map<String, String> separation(String name, String person, String day) {
        return new HashMap<>(Map.of(
                "姓名", name,
                "身份证号码", person,
                "解除或终止日期", day,
                "退工类别", "辞职（提前30日书面通知）",
                "转档形式", "单位自行转递"));
    }

    private static void assertDecided(JsonNode row) {
        assertThat(row.path("outcome").asText()).as(row.toString()).isEqualTo("APPROVED");
        JsonNode filing = fund.get("/api/filings/" + row.path("filing").asText())
                .expect(200)
                .json();
        assertThat(filing.path("statusLabel").asText()).isEqualTo("备案成功");
        assertThat(filing.path("channel").asText()).isEqualTo("BATCH");
        assertThat(filing.at("/signature/attested").asBoolean()).isTrue();
        assertThat(filing.at("/signature/state").asText()).isEqualTo("VALID");
    }

    private static void assertFailed(JsonNode row, String reason) {
        assertThat(row.path("outcome").asText()).isEqualTo("IMPORT_FAILED");
        assertThat(Sheets.errors(row)).containsExactly(reason);
    }

    @Test
    void hires_come_in_a_file_and_the_late_the_future_and_the_taken_ones_stay_out_with_their_reasons() {
        String taken = Identities.man();
        hired(city.employer("sh-tech"), Shanghai.hire("何军", taken, "2018-06-11"));

        List<JsonNode> rows = rows(
                Shanghai.HIRE,
                List.of(
                        hire("张伟", Identities.man(), "2018-06-11"),
                        hire("李静", Identities.woman(), "2018-05-30"),
                        hire("王芳", Identities.woman(), "2018-07-03"),
                        hire("何军", taken, "2018-06-11"),
                        hire("周敏", Identities.woman(), "2018-06-12")));

        assertDecided(rows.get(0));
        assertFailed(rows.get(1), "已超过录用之日起30日,请选择补办并说明原因(柜面受理)");
        assertThat(Sheets.errors(rows.get(2))).anyMatch(reason -> reason.contains("不能晚于今天"));
        assertFailed(rows.get(3), "该人员在其他单位尚有未退工的全日制用工记录");
        assertDecided(rows.get(4));
    }

    @Test
    void separations_come_in_a_file_that_asks_only_for_what_is_new() {
        String leaving = Identities.man();
        String late = Identities.woman();
        hired(fund, Shanghai.hire("刘洋", leaving, "2018-06-11"));
        hired(fund, Shanghai.hire("陈晨", late, "2018-06-05"));

        List<JsonNode> rows = rows(
                Shanghai.SEPARATION,
                List.of(
                        separation("刘洋", leaving, "2018-06-28"),
                        separation("陈晨", late, "2018-06-14"),
                        separation("赵云", Identities.man(), "2018-06-28")));

        assertDecided(rows.get(0));
        assertFailed(rows.get(1), "已超过终止或者解除劳动关系之日起15日,请选择补办并说明原因(柜面受理)");
        assertThat(rows.get(2).path("outcome").asText()).isEqualTo("IMPORT_FAILED");
        JsonNode filing =
                fund.get("/api/filings/" + rows.get(0).path("filing").asText()).json();
        assertThat(filing.at("/answers/employmentStart").asText()).isEqualTo("2018-06-11");
        byte[] certificate =
                City.paper(fund, filing, Shanghai.CERTIFICATE).expect(200).bytes();
        assertThat(Printed.text(certificate)).contains("刘洋");
    }
}
