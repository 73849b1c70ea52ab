// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.DocumentKind;
import io.banjie.region.jilin.termination.Termination;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminationCertificateTest {

    private static final DocumentKind CERTIFICATE =
            Termination.type().document("termination-certificate").orElseThrow();

    private static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("number", "220000-JLB-06-2021-000017");
        model.put("checkUrl", "http://127.0.0.1:8181/#/check?number=220000-JLB-06-2021-000017&code=7F3K9QXW2M4T");
        model.put("checkCode", "7F3K9QXW2M4T");
        model.put("issuedOn", "2021年3月10日");
        model.put("employer", Map.of("name", "南关区李家窑炸鸡店", "uscc", "92220102MA15438D0X"));
        model.put("worker", Map.of("name", "王䶮", "idType", "居民身份证(户口簿)", "idNumber", "220102198512150156"));
        model.put(
                "foundation",
                Map.of(
                        "sex", "男",
                        "termType", "固定期限",
                        "contractStart", "2018年3月6日",
                        "contractEnd", "2021年3月5日",
                        "occupation", "门店一线收银员"));
        model.put("answers", answers(false));
        model.put("codes", Map.of("reason", Map.of("ending", "终止", "clause", "第四十四条第（一）项")));
        model.put("service", Map.of("years", 3, "months", 0));
        return model;
    }

    private static Map<String, Object> answers(boolean reasonAsked) {
        return Map.of(
                "terminatedOn", "2021年3月5日",
                "reason", "合同期满单位不续",
                "reasonOnCertificate", reasonAsked);
    }

    @Test
    void statesTheFourItemsOfTheLawOnOnePage() throws IOException {
        DrawnPaper paper = DrawnPaper.of("termination-certificate", CERTIFICATE.template(), model());
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.landscape()).isFalse();
        assertThat(paper.text())
                .contains("固定期限，自2018年3月6日起至2021年3月5日止")
                .contains("终止的日期2021年3月5日")
                .contains("所从事的工作门店一线收银员")
                .contains("在本单位的工作年限3年0个月")
                .contains("编号：220000-JLB-06-2021-000017")
                .contains("王䶮", "220102198512150156", "南关区李家窑炸鸡店", "92220102MA15438D0X")
                .contains("用人单位盖章", "劳动者签收", "骑缝盖章", "证明书（存根）");
    }

    @Test
    void keepsTheReasonToItselfUnlessThePersonAsks() throws IOException {
        DrawnPaper silent = DrawnPaper.of("termination-certificate", CERTIFICATE.template(), model());
        assertThat(silent.text()).doesNotContain("合同期满单位不续", "第四十四条");
        Map<String, Object> asked = model();
        asked.put("answers", answers(true));
        DrawnPaper telling = DrawnPaper.of("termination-certificate-with-reason", CERTIFICATE.template(), asked);
        assertThat(telling.text()).contains("终止的原因合同期满单位不续，依据《中华人民共和国劳动合同法》第四十四条第（一）项");
        assertThat(telling.pages()).hasSize(1);
    }

    @Test
    void knowsContractsWithoutAnEndAndReasonsWithoutAnArticle() throws IOException {
        Map<String, Object> model = model();
        Map<String, Object> contract = new HashMap<>();
        ((Map<?, ?>) model.get("foundation")).forEach((name, value) -> contract.put(String.valueOf(name), value));
        contract.put("termType", "无固定期限");
        contract.put("contractEnd", "");
        contract.put("occupation", "后厨炸制与冷链配送、门店一线收银（含二班制、工休替岗）以及区域新员工带教");
        model.put("foundation", contract);
        model.put("worker", Map.of("name", "阿卜杜热西提·买买提江", "idType", "", "idNumber", "220102198512150156"));
        model.put("employer", Map.of("name", "吉林省某某某某某某某某某某某某人力资源服务外包有限责任公司长春第一分公司", "uscc", "92220102MA15438D0X"));
        model.put("answers", answers(true));
        model.put("codes", Map.of("reason", Map.of("ending", "解除（终止）", "clause", "")));
        DrawnPaper paper = DrawnPaper.of("termination-certificate-open-ended", CERTIFICATE.template(), model);
        assertThat(paper.text()).contains("无固定期限，自2018年3月6日起").doesNotContain("止二、", "，依据《");
        assertThat(paper.pages()).hasSize(1);
    }
}
