// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a clerk sent back or refused come back in a workbook of their own. */
@OnEachDatabase
class ReviewFailuresIT {

    private static final List<String> HEADINGS = List.of(
            "姓名", "证件号码", "性别", "联系电话", "用工形式", "合同类别", "合同起始日期", "合同结束日期", "签订日期", "岗位", "工时制度", "月工资", "发工资日期",
            "使用合同模板");

    private final ServerProcess server;
    private final Caller caller;

    ReviewFailuresIT(Backend backend) {
        server = backend.server();
        caller = Employer.registered(server).caller();
    }

    private List<String> contract(String name, String idNumber) {
        LocalDate start = server.today().minusDays(10);
        String day = start.format(DateTimeFormatter.BASIC_ISO_DATE);
        String end = start.plusYears(1).minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        return List.of(
                name, idNumber, "女", "13566657777", "全日制", "固定期限", day, end, day, "店员", "标准工时制", "3500", "4", "1");
    }

    private byte[] workbook(JsonNode batch) {
        return caller.get("/api/batches/%s/review-failures"
                        .formatted(batch.path("id").asText()))
                .expect(200)
                .bytes();
    }

    private List<List<String>> failures(JsonNode batch) {
        return Sheets.shown(workbook(batch));
    }

    @Test
    void only_the_rows_that_were_sent_back_stand_there_as_they_were_with_the_clerks_words() {
        List<List<String>> people = new ArrayList<>();
        for (String name : List.of("批甲", "批乙", "批丙", "批丁")) {
            people.add(contract(name, Identities.woman()));
        }
        JsonNode batch = Sheets.sent(caller, Jilin.NEW_CONTRACT, "新签.csv", Sheets.csv(HEADINGS, people));
        assertThat(batch.path("inReview").asInt()).as(batch.toString()).isEqualTo(4);
        assertThat(failures(batch)).hasSize(2);

        List<String> filings = Sheets.rows(caller, batch).stream()
                .map(row -> row.path("filing").asText())
                .toList();
        Caller clerk = server.as(Jilin.CLERK);
        clerk.act(filings.get(0), "approve").expect(200);
        clerk.act(filings.get(1), "return", "起始日期与合同文本不符").expect(200);
        clerk.act(filings.get(3), "return", "=1+1 请重新上传").expect(200);

        List<List<String>> shown = failures(batch);
        assertThat(shown.get(0)).startsWith("姓名").endsWith("失败原因");
        assertThat(shown).hasSize(4);
        assertThat(shown.get(2))
                .startsWith("批乙")
                .endsWith("起始日期与合同文本不符")
                .containsAll(people.get(1).subList(0, 2));
        assertThat(shown.get(3))
                .startsWith("批丁")
                .endsWith("=1+1 请重新上传")
                .containsAll(people.get(3).subList(0, 2));
        assertThat(caller.get("/api/batches/" + batch.path("id").asText())
                        .json()
                        .path("reviewFailed")
                        .asInt())
                .isEqualTo(2);
        server.as(Jilin.CLERK)
                .get("/api/batches/%s/review-failures"
                        .formatted(batch.path("id").asText()))
                .expect(404);
        JsonNode again = Sheets.sent(caller, Jilin.NEW_CONTRACT, "再次上传.xlsx", workbook(batch));
        assertThat(again.path("inReview").asInt()).as(again.toString()).isEqualTo(2);
        assertThat(again.path("unknownColumns")).isEmpty();
    }
}
