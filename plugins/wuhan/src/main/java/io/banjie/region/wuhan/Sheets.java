// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.region.wuhan.person.PersonFields;

/** What the files of all four businesses have in common. */
public final class Sheets {

    /** What every sheet of notes says. */
    public static final String ONE_SERIAL_NUMBER = "文件里的所有人员记录在同一个流水号中：审核通过或者退单之后，才能对这些人员办理其他业务";

    private Sheets() {}

    /** The column of the number of a person's document. */
    public static BatchColumn number() {
        return BatchColumn.of(PersonFields.ID_NUMBER).alsoCalled("身份证号", "身份证号码", "公民身份号码");
    }
}
