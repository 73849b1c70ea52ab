// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.list.FilingList;
import io.banjie.region.wuhan.code.WageBounds;
import io.banjie.region.wuhan.code.WuhanCodes;
import io.banjie.region.wuhan.enrolment.Enrolment;
import io.banjie.region.wuhan.paper.TaskRosters;
import io.banjie.region.wuhan.paper.TrustForms;
import io.banjie.region.wuhan.person.RetirementAge;
import io.banjie.region.wuhan.retiree.RetireeBenefit;
import io.banjie.region.wuhan.suspension.Suspension;
import io.banjie.region.wuhan.trust.MonthlyScans;
import io.banjie.region.wuhan.trust.SpotCheck;
import io.banjie.region.wuhan.trust.TrustApplication;
import io.banjie.region.wuhan.trust.TrustWithdrawal;
import io.banjie.region.wuhan.wage.AnnualWage;
import io.banjie.region.wuhan.wage.WageCorrection;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** 武汉市: social insurance as tasks that are saved, handed in, and end or come back. */
@Component
public final class Wuhan implements RegionPlugin {

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                        "420100",
                        "武汉市",
                        "武汉市社会保险公共服务平台系统",
                        ZoneId.of("Asia/Shanghai"),
                        Set.of(SignIn.PASSWORD),
                        Offices.tree())
                .saying(RegionProfile.TASKS_TODO, Words.TO_DO)
                .saying(RegionProfile.TASKS_DONE, Words.DONE);
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(
                Enrolment.type(),
                Suspension.type(),
                AnnualWage.type(),
                WageCorrection.type(),
                RetireeBenefit.type(),
                TrustApplication.type(),
                TrustWithdrawal.type(),
                MonthlyScans.type());
    }

    @Override
    public List<FilingList> lists() {
        return Menu.all();
    }

    @Override
    public List<CodeList> codeLists() {
        return Stream.of(WuhanCodes.all(), WageCorrection.lists())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(
                        WageBounds.parameters(),
                        AnnualWage.parameters(),
                        RetirementAge.parameters(),
                        SpotCheck.parameters())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<BlankForm> blankForms() {
        return TrustForms.all();
    }

    @Override
    public List<RosterKind> rosterKinds() {
        return TaskRosters.all();
    }

    @Override
    public List<Duty> duties() {
        return List.of(MonthlyScans.duty());
    }
}
