// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.notice.Notice;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks at who is told of decisions. */
public final class NoticeInspection {

    private NoticeInspection() {}

    /** Reports on the notices of a type. */
    public static void inspect(Declared region, FilingType type, Report report) {
        Map<String, Field> fields = FormInspection.byId(type.form().fields().toList());
        Set<String> known = new HashSet<>(fields.keySet());
        known.addAll(Notice.OF_FILING);
        Set<Status> reached = LifecycleInspection.reached(region, type);
        report.eachOnce("notice", type.notices(), notice -> notice.on() + " to " + notice.to());
        for (Notice notice : type.notices()) {
            Report ofNotice = report.about("notice of " + notice.on());
            Field to = fields.get(notice.to());
            ofNotice.require(
                    to != null && to.type() == FieldType.PHONE && to.format() == Format.MOBILE,
                    "goes to " + notice.to() + ", which is no mobile number of the form");
            ofNotice.require(
                    Notice.DECISIONS.contains(notice.on()) && reached.contains(notice.on()),
                    "tells of " + notice.on() + ", which is no decision that it comes to");
            ofNotice.requireText(notice.text(), "text");
            ofNotice.require(
                    notice.text().length() <= Notice.LONGEST,
                    "is longer than " + Notice.LONGEST + " characters before anything is filled in");
            Placeholders.inspect(notice.text(), known, ofNotice);
        }
    }
}
