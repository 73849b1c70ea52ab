// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.region.shanghai.worker.WorkerFields;
import java.util.Map;

/** The city's words that several filing types share. */
public final class Words {

    /** The menu's group. */
    public static final String GROUP = "招退工";
    /** The ministry's regulation that hires and separations are registered under. */
    public static final String REGULATION = "《就业服务与就业管理规定》第六十二条";

    /** The words for what is decided at once. */
    public static final Map<Status, String> REGISTERED =
            Map.of(Status.APPROVED, "备案成功", Status.REVOKED, "已撤销", Status.SUPERSEDED, "已更正");

    /** The words on buttons. */
    public static final Map<Action, String> ACTIONS = Map.of(Action.SAVE, "提交备案", Action.UNDO, "撤销备案");

    private Words() {}

    /** Who files for a person registered in the city has first told of itself; for others nobody asks. */
    public static Gate profileFirst() {
        return new Gate("employer-profile", "employer-profile-missing", "首次办理本市户籍人员招退工,请先维护单位基本信息")
                .when(WorkerFields.FROM_ELSEWHERE.negated());
    }
}
