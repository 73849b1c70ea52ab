// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.inspection.BatchInspection;
import io.banjie.api.region.inspection.CodeInspection;
import io.banjie.api.region.inspection.Declared;
import io.banjie.api.region.inspection.DutyInspection;
import io.banjie.api.region.inspection.FormInspection;
import io.banjie.api.region.inspection.JudgementInspection;
import io.banjie.api.region.inspection.LifecycleInspection;
import io.banjie.api.region.inspection.ListInspection;
import io.banjie.api.region.inspection.NoticeInspection;
import io.banjie.api.region.inspection.PaperInspection;
import io.banjie.api.region.inspection.ProfileInspection;
import io.banjie.api.region.inspection.Report;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The inspection that every region passes before it opens: nothing dangles, nothing is said twice, no status is out of
 * reach, every sentence that the law asks for is there. Pure; it never throws for what a region declares, and says all
 * that is wrong at once.
 */
public final class RegionInspection {

    private RegionInspection() {}

    /**
     * What is wrong with a region, in sentences for its author; empty when it may open. Of national lists only the ids
     * are known.
     */
    public static List<String> problems(RegionPlugin plugin) {
        return problems(plugin, List.of());
    }

    /**
     * The same, knowing what stands in the national lists, so that a misspelt national code is found as well.
     *
     * @param plugin the region
     * @param national the national lists
     */
    public static List<String> problems(RegionPlugin plugin, Collection<CodeList> national) {
        Objects.requireNonNull(plugin, "plugin");
        Report report = new Report();
        try {
            inspect(Declared.by(plugin, national), report);
        } catch (RuntimeException broken) {
            report.say("it cannot be read: " + broken);
        }
        return report.sentences();
    }

    private static void inspect(Declared region, Report report) {
        ProfileInspection.inspect(region.profile(), report);
        CodeInspection.inspect(region, report);
        report.eachOnce("filing type", region.types(), FilingType::id);
        for (FilingType type : region.types()) {
            Report ofType = report.about("filing type " + type.id());
            FormInspection.inspect(region, type.form(), ofType);
            JudgementInspection.inspect(region, type, ofType);
            LifecycleInspection.inspect(region, type, ofType);
            PaperInspection.inspect(region, type, ofType);
            BatchInspection.inspect(type, ofType);
            NoticeInspection.inspect(region, type, ofType);
        }
        PaperInspection.inspectRosters(region, report);
        PaperInspection.inspectBlankForms(region, report);
        ListInspection.inspect(region, report);
        DutyInspection.inspect(region, report);
    }
}
