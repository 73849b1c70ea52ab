// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import io.banjie.api.region.Agency;
import io.banjie.region.jilin.code.Divisions;
import java.util.List;

/** 送审机构: the offices an employer chooses from. */
final class Offices {

    private Offices() {}

    static List<Agency> tree() {
        return List.of(Agency.accepting(
                "JLB-05",
                "吉林省",
                Agency.accepting("JLB-07", "劳动关系处"),
                Agency.accepting("JLB-06", "长春市劳动关系").proposedFor(Divisions.of("220100")),
                Agency.accepting("JLB-03", "白城工业园区人力资源和社会保障局").proposedFor(Divisions.of("220800")),
                Agency.accepting("JLB-04", "经济开发区人力资源和社会保障劳动关系科"),
                Agency.accepting("JLB-01", "事务审批科"),
                Agency.accepting("JLB-02", "行政审批办")));
    }
}
