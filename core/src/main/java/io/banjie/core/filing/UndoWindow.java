// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How long an approved filing can be undone: as long as its type says, or as long as the operator says for all types that
 * can be undone at all. It ends earlier when a paper other than a receipt was issued: what others rely on cannot be
 * taken back in silence.
 */
@Component(service = UndoWindow.class, configurationPid = "io.banjie.core.filing")
public final class UndoWindow {

    private final Optional<Duration> configured;
    private final Clock clock;

    /** The settings of {@code io.banjie.core.filing}. */
    public @interface Config {
        /** Minutes in which a filing can be undone whose type allows it; 0: none can; less: as each type declares. */
        int undoMinutes() default -1;
    }

    /** The window that is configured. */
    @Activate
    public UndoWindow(Config config, @Reference Clock clock) {
        this(config.undoMinutes(), clock);
    }

    private UndoWindow(int minutes, Clock clock) {
        configured = minutes < 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The window as each type declares it. */
    public static UndoWindow asDeclared(Clock clock) {
        return new UndoWindow(-1, clock);
    }

    /** The window of so many minutes for all types that can be undone. */
    static UndoWindow ofMinutes(int minutes, Clock clock) {
        return new UndoWindow(minutes, clock);
    }

    /** The last instant at which the filing can be undone; nothing when it cannot be undone now. */
    Optional<Instant> until(FilingRecord filing, FilingType type) {
        Instant now = clock.instant();
        return Lifecycle.allows(Action.UNDO, filing.status(), type) && untouched(filing, type)
                ? filing.times()
                        .decided()
                        .flatMap(decided -> end(decided, type))
                        .filter(end -> !now.isAfter(end))
                : Optional.empty();
    }

    private Optional<Instant> end(Instant decided, FilingType type) {
        return Optional.of(length(type)).filter(window -> !window.isZero()).map(decided::plus);
    }

    /** How long filings of the type can be undone; zero when they cannot. */
    Duration length(FilingType type) {
        return type.undoMinutes()
                .map(Duration::ofMinutes)
                .map(declared -> configured.orElse(declared))
                .orElse(Duration.ZERO);
    }

    private static boolean untouched(FilingRecord filing, FilingType type) {
        boolean amended = filing.chain().supersedes().isPresent();
        return !amended
                && !filing.marks().printed()
                && !filing.onRoster()
                && (!type.effect().governs() || filing.marks().inService());
    }
}
