// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.list.FilingList;
import io.banjie.region.shanghai.code.ShanghaiCodes;
import io.banjie.region.shanghai.contract.LabourContract;
import io.banjie.region.shanghai.correction.Correction;
import io.banjie.region.shanghai.correction.CorrectionFields;
import io.banjie.region.shanghai.employer.EmployerProfile;
import io.banjie.region.shanghai.employer.EmployerProfileChange;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.paper.CorrectionSlip;
import io.banjie.region.shanghai.separation.Separation;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** 上海市: hires and separations by the employer itself, decided at once, under 《就业服务与就业管理规定》 art. 62. */
@Component
public final class Shanghai implements RegionPlugin {

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                        "310000",
                        "上海市",
                        "上海市招退工自助经办平台",
                        ZoneId.of("Asia/Shanghai"),
                        Set.of(SignIn.CERTIFICATE),
                        Offices.tree())
                .saying(RegionProfile.CERTIFICATE_EXPIRED, "数字证书已过期,请更新“法人一证通”(仅有一个证书的单位可免费更新)")
                .saying(
                        RegionProfile.CERTIFICATE_EXPIRING,
                        "到期后不能登录，请及时更新“法人一证通”。更新不收年费：仅有一个证书的单位可免费更新，有多个证书的请向上海市数字证书认证中心咨询");
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(
                EmployerProfile.type(),
                EmployerProfileChange.type(),
                Hire.type(),
                Separation.type(),
                LabourContract.type(),
                Correction.type());
    }

    @Override
    public List<FilingList> lists() {
        return Menu.all();
    }

    @Override
    public List<BlankForm> blankForms() {
        return List.of(CorrectionSlip.blank());
    }

    @Override
    public List<CodeList> codeLists() {
        return Stream.concat(ShanghaiCodes.all().stream(), CorrectionFields.lists().stream())
                .toList();
    }
}
