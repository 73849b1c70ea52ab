// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.lifecycle.Duty;

/** What employers owe must be something that they can file, once a month, and that can be found again. */
public final class DutyInspection {

    private static final int LONGEST_MONTH = 31;

    private DutyInspection() {}

    /** Reports what is wrong with the duties of a region. */
    public static void inspect(Declared region, Report report) {
        report.eachOnce("duty", region.duties(), Duty::id);
        region.duties().forEach(duty -> inspect(region, duty, report.about("duty " + duty.id())));
    }

    private static void inspect(Declared region, Duty duty, Report report) {
        report.requireText(duty.label(), "label");
        report.requireText(duty.message(), "message");
        report.requireText(duty.legalBasis(), "legal basis");
        report.require(
                duty.dueDay() >= 1 && duty.dueDay() <= LONGEST_MONTH, "is due on day " + duty.dueDay() + " of a month");
        new Mentions(region, FormInspection.byId(region.profileFields().toList()))
                .inspect(duty.owedBy(), "whose duty it is", report);
        region.type(duty.type())
                .ifPresentOrElse(
                        type -> inspectType(type, duty, report),
                        () -> report.say("is done by " + duty.type() + ", which is no filing type"));
    }

    private static void inspectType(FilingType type, Duty duty, Report report) {
        report.require(
                type.form()
                        .fields()
                        .anyMatch(field -> field.id().equals(duty.month()) && field.type() == FieldType.MONTH),
                "names its month in " + duty.month() + ", which is no month of " + type.id());
        report.require(
                type.slots().stream().anyMatch(duty::isGuardedBy),
                "is done by " + type.id() + ", which holds no slot of the employer per " + duty.month());
    }
}
