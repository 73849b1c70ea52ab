// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.housekeeping;

import io.banjie.api.desk.Refusal;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.session.LiveSessions;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes sessions that ended and answers nobody can ask for again. Nothing depends on when: both are refused by their age. */
@Component(service = Housekeeping.class, immediate = true, configurationPid = "io.banjie.core.housekeeping")
public final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final LiveSessions sessions;
    private final Attempts attempts;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "banjie-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    /** The settings of {@code io.banjie.core.housekeeping}. */
    public @interface Config {
        /** Minutes between two rounds. */
        int minutes() default 5;
    }

    /** Begins the rounds, the first one a while after the start. */
    @Activate
    public Housekeeping(Config config, @Reference LiveSessions sessions, @Reference Attempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
        scheduler.scheduleWithFixedDelay(this::tidy, config.minutes(), config.minutes(), TimeUnit.MINUTES);
    }

    /** One round; a part that fails does not stop the other or the next round. */
    void tidy() {
        tidy("ended sessions", sessions::deleteExpired);
        tidy("old answers", attempts::forgetOld);
    }

    private static void tidy(String what, IntSupplier part) {
        try {
            int deleted = part.getAsInt();
            LOG.debug("deleted {} {}", deleted, what);
        } catch (Refusal databaseGone) {
            LOG.warn("{} are deleted later: {}", what, databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("{} could not be deleted", what, failed);
        }
    }

    /** Ends the rounds. */
    @Deactivate
    public void stop() {
        scheduler.shutdown();
    }
}
