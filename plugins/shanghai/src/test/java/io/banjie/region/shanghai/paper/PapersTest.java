// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.form.Answers;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.separation.Separation;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final DocumentKind CERTIFICATE =
            Separation.type().document(SeparationCertificate.KIND).orElseThrow();
    private static final String LONG_NAME = "上海某某某某某某某某某某某某某某人力资源服务外包有限责任公司嘉定工业区第一分公司";

    private static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("number", "310000-T-2018-0000017");
        model.put("checkUrl", "https://127.0.0.1:8443/#/check?number=310000-T-2018-0000017&code=7F3K9QXW2M4T");
        model.put("checkCode", "7F3K9QXW2M4T");
        model.put("issuedOn", "2018年6月28日");
        model.put("employer", Map.of("name", "上海嘉定精密制造有限公司", "uscc", "91310114MA1GT001X1"));
        model.put("agency", Map.of("name", "嘉定区就业促进中心"));
        model.put("filing", Map.of("number", "SH20180628000017", "decidedOn", "2018年6月28日"));
        model.put("worker", worker("张䶮𠮷"));
        model.put("answers", answers());
        model.put("service", Map.of("years", 3, "months", 2));
        return model;
    }

    private static Map<String, Object> worker(String name) {
        return Map.of("name", name, "sex", "男", "idType", "居民身份证", "idNumber", "310114198512150138");
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("termType", "固定期限");
        answers.put("contractStart", "2015年4月27日");
        answers.put("contractEnd", "2018年6月26日");
        answers.put("separationDate", "2018年6月26日");
        answers.put("hireDate", "2015年4月27日");
        answers.put("occupation", "人民工一");
        answers.put("separationReason", "合同终止（单位不续签）");
        answers.put("reasonOnCertificate", false);
        answers.put("archiveTransfer", "邮寄");
        answers.put("archiveAgency", "");
        answers.put("hukouScope", "外省市户籍");
        answers.put("employmentForm", "全日制");
        return answers;
    }

    private static List<String> drawn(String name, String kind, Map<String, Object> model) throws IOException {
        return DrawnPaper.of(name, CERTIFICATE.page(kind).orElseThrow().template(), model)
                .pages();
    }

    @Test
    void theCertificateIsTwoCopiesOnOneSheetWhoseHoldersAreNamed() throws IOException {
        List<String> pages = drawn("separation-certificate", SeparationCertificate.KIND, model());

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("第一联交被退劳动者本人", "第二联用人单位留存", "失业保险条例", "办理失业登记")
                .doesNotContain("合同终止（单位不续签）");
        List<String> onBoth = List.of(
                "固定期限，自2015年4月27日起至2018年6月26日止",
                "解除终止日期2018年6月26日",
                "工作岗位人民工一",
                "在本单位的工作年限3年2个月",
                "编号：310000-T-2018-0000017",
                "张䶮𠮷（男）",
                "310114198512150138",
                "91310114MA1GT001X1",
                "退工备案编号SH20180628000017",
                "备案日期2018年6月28日",
                "备案机构：嘉定区就业促进中心",
                "校验码7F3K9QXW2M4T",
                "（单位公章）",
                "出具日期：2018年6月28日");
        for (String said : onBoth) {
            assertThat(pages.get(0).split(Pattern.quote(said), -1)).as(said).hasSize(3);
        }
    }

    @Test
    void theReasonIsPrintedOnlyWhenThePersonAskedForIt() throws IOException {
        Map<String, Object> model = model();
        Map<String, Object> asked = answers();
        asked.put("reasonOnCertificate", true);
        model.put("answers", asked);

        List<String> pages = drawn("separation-certificate-reason", SeparationCertificate.KIND, model);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0)).contains("解除终止原因合同终止（单位不续签）（应劳动者要求写明）");
    }

    @Test
    void theLongestNamesStayOnOneSheetAndContractsNeedNoEnd() throws IOException {
        Map<String, Object> model = model();
        Map<String, Object> answers = answers();
        answers.put("termType", "无固定期限");
        answers.put("contractEnd", "");
        answers.put("reasonOnCertificate", true);
        answers.put("occupation", "后厨炸制与冷链配送、门店一线收银（含二班制、工休替岗）以及区域新员工带教和季度盘点夜班值守等其他事项");
        model.put("answers", answers);
        model.put("worker", worker("阿卜杜热西提·买买提江"));
        model.put("agency", Map.of("name", ""));
        model.put("employer", Map.of("name", LONG_NAME, "uscc", "91310114MA1GT001X1"));

        List<String> pages = drawn("separation-certificate-long", SeparationCertificate.KIND, model);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("无固定期限，自2015年4月27日起", "备案机构：上海市就业促进中心")
                .doesNotContain("起至");
    }

    @Test
    void theFourCopiesNameTheirHoldersUnderTheSameNumber() throws IOException {
        List<String> pages = drawn("separation-certificate-four", SeparationCertificate.FOUR_COPIES, model());

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("第一联受理机构留存", "第二联存入劳动者档案", "310000-T-2018-0000017", "转档形式邮寄");
        assertThat(pages.get(1)).contains("第三联交被退劳动者本人", "第四联用人单位留存", "310000-T-2018-0000017");
    }

    @Test
    void theReceiptSaysWhatWasRegistered() throws IOException {
        List<String> hire = DrawnPaper.of(
                        "receipt",
                        Hire.type()
                                .document(Receipt.KIND)
                                .flatMap(receipt -> receipt.page(Receipt.KIND))
                                .orElseThrow()
                                .template(),
                        model())
                .pages();
        assertThat(hire).hasSize(1);
        assertThat(hire.get(0)).contains("招退工受理回执", "业务类型招工登记备案", "张䶮𠮷（男）", "外省市户籍", "SH20180628000017");
    }

    @Test
    void theBlankCorrectionSlipIsOneSheetWithItsNotes() throws IOException {
        BlankForm blank = CorrectionSlip.blank();
        List<String> pages =
                DrawnPaper.of("correction", blank.template(), Map.of()).pages();
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0)).contains("□撤销原备案", "□更正原备案", "原来填写的内容", "应当更正为", "修改须知", "分中心");
    }

    @Test
    void onlyThoseRegisteredInTheCityGetACertificateAndEverybodyAReceipt() {
        LocalDate today = LocalDate.of(2018, 6, 28);

        assertThat(CERTIFICATE.issuedWhen().holds(Answers.of(Map.of("hukouScope", "LOCAL")), today))
                .isTrue();
        assertThat(CERTIFICATE.issuedWhen().holds(Answers.of(Map.of("hukouScope", "NON_LOCAL")), today))
                .isFalse();
        assertThat(CERTIFICATE.otherwise()).startsWith("非本市户籍人员不出具《上海市单位退工证明》");
        assertThat(Separation.type().document(Receipt.KIND)).get().matches(DocumentKind::forAll);
        assertThat(Hire.type().document(Receipt.KIND)).get().matches(DocumentKind::forAll);
    }
}
