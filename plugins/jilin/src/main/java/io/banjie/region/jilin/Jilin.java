// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.list.FilingList;
import io.banjie.region.jilin.code.JilinCodes;
import io.banjie.region.jilin.code.MinimumWage;
import io.banjie.region.jilin.contract.NewContract;
import io.banjie.region.jilin.contract.Renewal;
import io.banjie.region.jilin.employer.EmployerRegistration;
import io.banjie.region.jilin.paper.Rosters;
import io.banjie.region.jilin.termination.Termination;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 吉林省: the filing of labour contracts under 劳社部发〔2006〕46号. */
@Component
public final class Jilin implements RegionPlugin {

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                "220000", "吉林省", "吉林智慧人社单位网上办事大厅", ZoneId.of("Asia/Shanghai"), Set.of(SignIn.PASSWORD), Offices.tree());
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(EmployerRegistration.type(), NewContract.type(), Renewal.type(), Termination.type());
    }

    @Override
    public List<FilingList> lists() {
        return Menu.all();
    }

    @Override
    public List<CodeList> codeLists() {
        return JilinCodes.all();
    }

    @Override
    public List<Parameter> parameters() {
        return MinimumWage.parameters();
    }

    @Override
    public List<RosterKind> rosterKinds() {
        return Rosters.all();
    }
}
