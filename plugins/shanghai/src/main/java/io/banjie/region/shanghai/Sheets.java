// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import static io.banjie.region.shanghai.separation.SeparationFields.ARCHIVE_AGENCY;
import static io.banjie.region.shanghai.separation.SeparationFields.ARCHIVE_TRANSFER;
import static io.banjie.region.shanghai.separation.SeparationFields.REASON;
import static io.banjie.region.shanghai.separation.SeparationFields.SEPARATION_DATE;
import static io.banjie.region.shanghai.separation.SeparationFields.WORKER_PHONE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.WORKER_NAME;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;

/** 批量招工、批量退工: one person in each row, with the same questions as the forms. */
public final class Sheets {

    private static final BatchColumn NUMBER = BatchColumn.of(ID_NUMBER).alsoCalled("身份证号", "证件号码");

    private Sheets() {}

    /** A column for everything a hire asks. */
    public static BatchFormat ofHires() {
        return BatchFormat.ofIndependentRows("招工登记备案").with(NUMBER).saying("每人一行；已超过录用之日起30日的，请到柜面补办，不要填在文件里");
    }

    /** Only what is new: the rest is known from the hire. */
    public static BatchFormat ofSeparations() {
        return BatchFormat.ofIndependentRows("退工登记备案")
                .offering(
                        WORKER_NAME, ID_NUMBER, SEPARATION_DATE, REASON, ARCHIVE_TRANSFER, ARCHIVE_AGENCY, WORKER_PHONE)
                .with(NUMBER)
                .saying("每人一行；本市户籍人员须填写转档形式", "已超过15日的，请到柜面补办，不要填在文件里");
    }
}
