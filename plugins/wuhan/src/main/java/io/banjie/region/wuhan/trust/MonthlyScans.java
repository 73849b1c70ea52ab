// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.wuhan.Words;
import java.time.YearMonth;
import java.util.Map;

/** 业务资料送审: who is trusted keeps its papers itself and sends scans of a month's by the thirtieth. */
public final class MonthlyScans {

    /** The filing type's id. */
    public static final String ID = "monthly-scans";

    private static final int LAST_DAY = 30;
    private static final int MOST_FILINGS = 999_999;

    public static final Field MONTH = Field.month("month", "业务月份").mandatory().hint("资料所属的月份，每月一份");
    public static final Field COUNT =
            Field.integer("filings", "本月办理的业务笔数", 0, MOST_FILINGS).mandatory().hint("没有办理业务的填写0");
    private static final Field NOTE = Field.text("note", "说明").upTo(200).wideLine();

    private MonthlyScans() {}

    /** The filing type. */
    public static FilingType type() {
        return FilingType.named(ID, "业务资料送审")
                .inGroup("信用用户")
                .verb("保存")
                .keepsDrafts()
                .asks(Form.of("2017.1", Section.of("month", "业务资料", MONTH, COUNT, NOTE))
                        .hint("每月30日前送达；原件由单位保存备查"))
                .attaching(
                        AttachmentKind.scan("scans", "业务资料扫描件（盖章；没有办理业务的，附情况说明）"),
                        AttachmentKind.scan("more-scans", "业务资料扫描件（续）").optional())
                .onlyAfter(TrustApplication.ID, "not-trusted", "信用用户（VIP单位）才需要送审业务资料；普通单位办理业务时携带资料到辖区社保处审核")
                .check("trusted", "信用用户送审", TrustApplication.NOTICE, MonthlyScans::trusted)
                .check("month", "业务月份", TrustApplication.NOTICE, MonthlyScans::month)
                .decided(Review.byAgencyOfProfile(TrustFields.OFFICE))
                .withdrawableFrom(DRAFT, RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "monthly-scans")
                        .per(MONTH)
                        .heldIn(DRAFT, IN_REVIEW, RETURNED, APPROVED)
                        .refusing("该月的业务资料已有一份（流水号{serialNumber}）", TrustApplication.NOTICE, "请在原送审件上继续办理"))
                .facets(MONTH, COUNT)
                .statusWords(Words.STATUSES)
                .statusWords(Map.of(APPROVED, "已核对", RETURNED, "退回补正"))
                .actionWords(Words.ACTIONS)
                .actionWords(Map.of(Action.APPROVE, "核对无误", Action.SUBMIT, "送审"))
                .build();
    }

    /** Until the thirtieth of each month, as long as the employer is trusted. */
    public static Duty duty() {
        return Duty.monthly("monthly-scans", "业务资料送审", ID, MONTH)
                .owedBy(TrustFields.IS_TRUSTED)
                .dueOn(LAST_DAY)
                .saying("信用用户每月30日前将当月业务资料的扫描件送辖区社保处，原件保存备查；未送审的，可能被降为普通单位", TrustApplication.NOTICE);
    }

    private static void trusted(Case filing, Findings findings) {
        if (!TrustFields.IS_TRUSTED.holds(filing.profile(), filing.today())) {
            findings.refuse(MONTH, "本单位不是信用用户，不需要送审业务资料", "办理业务时携带资料到辖区社保处审核");
        }
    }

    private static void month(Case filing, Findings findings) {
        YearMonth now = YearMonth.from(filing.today());
        filing.answers()
                .month(MONTH)
                .filter(month -> month.isAfter(now))
                .ifPresent(month -> findings.refuse(MONTH, "业务月份不能晚于本月", "填写" + now + "或者以前的月份"));
    }
}
