// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.certificate;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A small region whose employers sign in by certificate alone; its own bundle's activator. */
public final class HarbourRegion implements RegionPlugin, BundleActivator {

    static final String CODE = "970000";

    /** Called by the framework. */
    public HarbourRegion() {}

    @Override
    public void start(BundleContext context) {
        context.registerService(RegionPlugin.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service away.
    }

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "海港",
                "海港用工备案",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.CERTIFICATE),
                List.of(Agency.accepting("quay", "码头分中心")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(note(), oath());
    }

    private static FilingType note() {
        return FilingType.named("note", "Note")
                .inGroup("Notes")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "kept"))
                .asks(Form.of(
                        "1", Section.of("note", "Note", Field.date("day", "Day").mandatory())))
                .build();
    }

    private static FilingType oath() {
        return FilingType.named("oath", "Oath")
                .inGroup("Notes")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "kept"))
                .asks(Form.of(
                        "1",
                        Section.of("oath", "Oath", Field.date("day", "Day").mandatory(), Field.text("words", "Words"))))
                .signed()
                .build();
    }
}
