// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same list as a file: what is on the screen, and no more than may be on it. */
@OnEachDatabase
class ExportsIT {

    private static final String OVERVIEW = "/api/filings/export?region=220000&list=overview";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;
    private final String woman = Identities.woman();
    private final String man = Identities.man();

    ExportsIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
        String approved = employer.hasHired("孙丽", woman);
        employer.saveRoster("NEW", List.of(approved));
        caller.file(
                        Jilin.REGION,
                        Jilin.NEW_CONTRACT,
                        Jilin.but(Jilin.contract("李雷", man, server.today()), "occupation", "=1+1"))
                .expect(201);
    }

    @Test
    void a_workbook_has_the_headings_of_the_list_labels_for_codes_and_whole_numbers() {
        Answer answer = caller.get(OVERVIEW + "&format=xlsx&status=APPROVED").expect(200);

        assertThat(answer.mediaType()).isEqualTo(SHEET);
        assertThat(answer.header("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''" + Caller.encoded("劳动合同综合查询"));
        String sheet = Printed.sheet(answer.bytes());
        assertThat(sheet)
                .contains("劳动合同综合查询")
                .contains("单位：" + employer.name())
                .contains("审核状态：审核通过")
                .contains("共 1 条")
                .contains("姓名\t")
                .contains("孙丽\t" + woman + "\t全日制")
                .contains(server.today().minusDays(10).toString())
                .contains("审核通过\t是\t")
                .doesNotContain("李雷");
    }

    @Test
    void text_with_commas_has_the_columns_asked_for_and_no_formula() {
        String csv = caller.get("/api/filings/export?region=220000&type=new-contract&format=csv"
                        + "&columns=worker.name,worker.idNumber,answers.occupation,answers.monthlyWage,statusLabel")
                .expect(200)
                .text();

        assertThat(csv)
                .startsWith("\uFEFF姓名,")
                .contains("\r\n李雷," + man + ",'=1+1,3500,未审核\r\n")
                .contains("\r\n孙丽," + woman + ",店员,3500,审核通过\r\n");
        assertThat(csv.lines()).hasSize(3);
    }

    @Test
    void a_pdf_is_numbered_dated_and_counted() {
        Answer answer = caller.get(OVERVIEW + "&format=pdf").expect(200);

        assertThat(answer.mediaType()).isEqualTo("application/pdf");
        assertThat(Printed.text(answer.bytes()))
                .contains("劳动合同综合查询", "共 2 条", "打印时间：" + server.today(), "第 1 页，共", "孙丽", man);
    }

    @Test
    void a_clerk_sees_masked_numbers_and_another_employer_nothing() {
        Caller clerk = server.as(Jilin.CLERK);
        String clerks = clerk.get("/api/filings/export?format=csv&columns=worker.name,worker.idNumber,answers.idNumber"
                        + "&idNumber=" + woman)
                .expect(200)
                .text();
        assertThat(clerks).contains("孙丽").contains("*").doesNotContain(woman);
        String strangers = Employer.registered(server)
                .caller()
                .get(OVERVIEW + "&format=csv")
                .expect(200)
                .text();
        assertThat(strangers.lines()).hasSize(1);
        assertThat(server.as(Jilin.OTHER_CLERK)
                        .get("/api/filings/export?format=csv&idNumber=" + woman)
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(1);
        server.as("admin").get(OVERVIEW).refused(403, "forbidden");
        server.caller().get(OVERVIEW).refused(401, "unauthenticated");
    }

    @Test
    void tasks_and_rosters_are_lists_too() {
        String queue = server.as(Jilin.CLERK)
                .get("/api/tasks/export?list=todo&format=csv&columns=worker.name,overdue&idNumber=" + man)
                .expect(200)
                .text();
        assertThat(queue).contains("李雷,否");
        String rosters = caller.get("/api/rosters/export?kind=NEW&format=csv")
                .expect(200)
                .text();
        assertThat(rosters.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/filings/export?format=doc",
                "/api/filings/export?list=unknown",
                "/api/filings/export?columns=worker.password",
                "/api/filings/export?statu=APPROVED"
            })
    void what_cannot_be_understood_is_refused(String path) {
        caller.get(path).refused(400, "malformed");
    }
}
