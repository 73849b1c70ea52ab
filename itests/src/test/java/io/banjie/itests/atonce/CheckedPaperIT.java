// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import static io.banjie.itests.atonce.City.hired;
import static io.banjie.itests.atonce.City.id;
import static io.banjie.itests.atonce.City.left;
import static io.banjie.itests.atonce.City.paper;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** The papers of hires and separations, and what anybody may learn of them. */
@OnEachDatabase
class CheckedPaperIT {

    private static City city;
    private static Caller fund;

    CheckedPaperIT(Backend backend) {
        assertThat(city.backend()).isEqualTo(backend);
    }

    @BeforeParameterizedClassInvocation
    static void open(Backend backend) {
        city = new City(backend, "papers", "2018-07-02T09:00:00+08:00");
        fund = city.employer("sh-fund");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        city.close();
    }

    private static JsonNode separated(String name, String person, Map<String, Object> more) {
        hired(fund, Shanghai.hire(name, person, "2018-06-11"));
        Map<String, Object> answers = Shanghai.separation(name, person, "2018-06-26");
        answers.putAll(more);
        return left(fund, answers);
    }

    private static List<String> kinds(JsonNode filing) {
        return Json.items(fund.get("/api/filings/%s/documents".formatted(id(filing)))
                        .expect(200)
                        .json())
                .stream()
                .map(document -> document.path("kind").asText())
                .toList();
    }

    @Test
    void a_certificate_has_two_copies_for_their_holders_with_what_the_law_demands_and_no_reason() {
        String person = Identities.man();
        JsonNode filing = separated("张伟", person, Map.of());
        byte[] pdf = paper(fund, filing, Shanghai.CERTIFICATE).expect(200).bytes();

        assertThat(Printed.pages(pdf)).isOne();
        assertThat(Printed.text(pdf).split("上海市单位退工证明", -1)).hasSize(3);
        assertThat(Printed.letters(pdf))
                .contains("第一联交被退劳动者本人", "第二联用人单位留存")
                .contains("劳动合同期限", "2018年6月11日", "解除终止日期", "2018年6月26日")
                .contains("工作岗位", "装配钳工", "在本单位的工作年限", "0年0个月")
                .contains("单位公章", "张伟（男）", person, "91310105MA1FW00318")
                .contains("备案机构", filing.path("serialNumber").asText(), "失业保险")
                .doesNotContain("原因", "R3701", "辞职");
        assertThat(paper(fund, filing, Shanghai.CERTIFICATE).bytes()).isEqualTo(pdf);
    }

    @Test
    void the_reason_is_written_only_where_the_worker_asked_for_it() {
        JsonNode filing = separated("李静", Identities.woman(), Map.of("reasonOnCertificate", true));

        byte[] pdf = paper(fund, filing, Shanghai.CERTIFICATE).expect(200).bytes();

        assertThat(Printed.pages(pdf)).isOne();
        assertThat(Printed.letters(pdf)).contains("解除终止原因", "应劳动者要求写明");
    }

    @Test
    void its_code_leads_to_the_page_where_anybody_checks_it_and_learns_no_more_than_there_is_to_know() {
        String person = Identities.man();
        byte[] pdf = paper(fund, separated("张伟强", person, Map.of()), Shanghai.CERTIFICATE)
                .expect(200)
                .bytes();
        Map<String, String> printed = Printed.checkAddress(pdf);
        assertThat(Printed.qrCode(pdf)).startsWith(city.server().uri() + "/#/check?number=");

        JsonNode told = city.checked(printed.get("number"), printed.get("code"))
                .expect(200)
                .json();

        assertThat(told.path("state").asText()).isEqualTo("VALID");
        assertThat(told.path("worker").asText()).isEqualTo("张**");
        assertThat(told.path("employer").asText()).isEqualTo("上海长信金融信息服务有限公司");
        assertThat(told.path("issuedOn").asText()).isEqualTo("2018-07-02");
        assertThat(told.toString()).doesNotContain("张伟强", person, "R3701");
        city.checked(printed.get("number"), "AAAAAAAA").expect(404);
        city.checked(printed.get("number"), "").expect(404);
        city.checked(printed.get("number") + "0", printed.get("code")).expect(404);
    }

    @Test
    void a_file_altered_by_one_byte_is_none_that_was_issued() {
        byte[] pdf = paper(fund, separated("王芳", Identities.woman(), Map.of()), Shanghai.CERTIFICATE)
                .expect(200)
                .bytes();
        assertThat(city.checked(pdf).expect(200).json().path("state").asText()).isEqualTo("VALID");
        for (int place : List.of(0, pdf.length / 2, pdf.length - 1)) {
            byte[] altered = pdf.clone();
            altered[place] ^= 1;
            city.checked(altered).refused(404, "certificate-unknown");
        }
    }

    @Test
    void who_trusts_paper_gets_four_copies_of_the_same_certificate() {
        JsonNode filing = separated("何静", Identities.woman(), Map.of());
        byte[] two = paper(fund, filing, Shanghai.CERTIFICATE).expect(200).bytes();
        byte[] four = paper(fund, filing, Shanghai.FOUR_COPIES).expect(200).bytes();

        assertThat(Printed.pages(four)).isEqualTo(2);
        assertThat(Printed.letters(four)).contains("第一联受理机构留存", "第二联存入劳动者档案", "第三联交被退劳动者本人", "第四联用人单位留存");
        assertThat(Printed.checkAddress(four)).isEqualTo(Printed.checkAddress(two));
        assertThat(city.checked(four).expect(200).json())
                .isEqualTo(city.checked(two).expect(200).json());
    }

    @Test
    void for_people_from_elsewhere_there_is_a_receipt_and_no_certificate() {
        String person = Identities.man();
        hired(fund, Shanghai.hireFromElsewhere("王强", person, "2018-06-11"));
        Map<String, Object> answers = Shanghai.separation("王强", person, "2018-06-26");
        answers.remove("archiveTransfer");
        JsonNode filing = left(fund, answers);

        assertThat(kinds(filing)).containsExactly(Shanghai.RECEIPT);
        assertThat(paper(fund, filing, Shanghai.CERTIFICATE)
                        .refused(409, "document-not-issued")
                        .json()
                        .path("detail")
                        .asText())
                .startsWith("非本市户籍人员不出具《上海市单位退工证明》");
        byte[] receipt = paper(fund, filing, Shanghai.RECEIPT).expect(200).bytes();
        assertThat(Printed.letters(receipt)).contains("招退工受理回执", "退工登记备案", "备案成功", "2018年6月26日");
        assertThat(city.checked(receipt).expect(200).json().path("state").asText())
                .isEqualTo("VALID");
    }

    @Test
    void the_blank_slip_for_corrections_is_there_for_whoever_is_signed_in() {
        String path = "/api/regions/310000/blank-forms/correction";

        byte[] slip = fund.get(path).expect(200).bytes();

        assertThat(Printed.letters(slip)).contains("上海市招退工备案修改单", "修改须知", "原来填写的内容");
        assertThat(Printed.pages(slip)).isOne();
        city.server().caller().get(path).expect(401);
    }
}
