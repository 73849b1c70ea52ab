// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.WORKER_NAME;
import static io.banjie.region.jilin.termination.TerminationFields.REASON;
import static io.banjie.region.jilin.termination.TerminationFields.SEVERANCE;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;

/** 解除(终止)备案批量, in the very words of the instructions: four columns, none of them for severance pay. */
final class TerminationSheet {

    private TerminationSheet() {}

    static BatchFormat format() {
        return BatchFormat.ofIndependentRows("劳动合同解除(终止)备案")
                .offering(WORKER_NAME, ID_NUMBER, TERMINATED_ON, REASON)
                .with(
                        BatchColumn.of(WORKER_NAME).noted("10个汉字以内"),
                        BatchColumn.of(ID_NUMBER)
                                .headed("身份证号码")
                                .noted("18位准确的身份证号码")
                                .alsoCalled("身份证号"),
                        BatchColumn.of(TERMINATED_ON).noted("格式:yyyy-mm-dd"),
                        BatchColumn.of(REASON).noted("选择"),
                        BatchColumn.of(SEVERANCE).notDemanded())
                .saying("应当支付经济补偿的，可以增加“支付经济补偿金的金额”一列填写；没有填写的仍可备案，审核时会提示");
    }
}
