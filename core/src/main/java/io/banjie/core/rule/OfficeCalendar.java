// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** By which calendar each region's deadlines are counted: the national one, with what the platform's operator adds. */
@Component(service = OfficeCalendar.class, configurationPid = "io.banjie.core.calendar")
public final class OfficeCalendar {

    private final WorkingDays days;
    private final Set<String> unshifted;

    /** The settings of {@code io.banjie.core.calendar}. */
    public @interface Config {
        /** Codes of regions in which a last day that is no working day stays where it is, separated by commas. */
        String unshifted() default "";

        /** Weekdays that are off, ordered after this release, separated by commas. */
        String off() default "";

        /** Weekend days that are worked, ordered after this release, separated by commas. */
        String worked() default "";
    }

    /**
     * The calendar of these settings.
     *
     * @throws java.time.format.DateTimeParseException when a day is not written as yyyy-MM-dd
     */
    @Activate
    public OfficeCalendar(Config config) {
        this(NationalCalendar.with(days(config.off()), days(config.worked())), Set.copyOf(parts(config.unshifted())));
    }

    private OfficeCalendar(WorkingDays days, Set<String> unshifted) {
        this.days = Objects.requireNonNull(days, "days");
        this.unshifted = unshifted;
    }

    /** The national calendar without any settings. */
    public static OfficeCalendar national() {
        return new OfficeCalendar(NationalCalendar.with(Set.of(), Set.of()), Set.of());
    }

    private static Set<LocalDate> days(String listed) {
        return parts(listed).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static Set<String> parts(String listed) {
        return Stream.of(listed.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * The deadlines of a region.
     *
     * @param region its code
     * @param zone where its days begin
     */
    public Deadlines deadlines(String region, ZoneId zone) {
        return new Deadlines(zone, days, !unshifted.contains(region));
    }
}
