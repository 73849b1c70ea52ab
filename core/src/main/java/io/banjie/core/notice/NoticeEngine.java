// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.NotificationChannel;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.event.Workers;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the messages that wait, by the channel that is offered or named: at once after a decision here, and every few seconds
 * for what others left or what is to be tried again. Where there is none it does nothing, and messages wait.
 */
@Component(service = NoticeEngine.class, immediate = true, configurationPid = "io.banjie.core.notice")
public final class NoticeEngine {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeEngine.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final FilingEvents events;
    private final RegionArchive archive;
    private final Channels channels;
    private final Optional<Workers> workers;
    private final Consumer<FilingRecord> waker = this::wake;

    /** The settings of {@code io.banjie.core.notice}. */
    public @interface Config {
        /** The address of the text message gateway, http or https; none where empty. */
        String gateway() default "";

        /** A file with the gateway's bearer token; none where empty. */
        String tokenFile() default "";

        /** How long an answer of the gateway is waited for, 1 to 30. */
        int timeoutSeconds() default 10;

        /** A folder into which messages are laid instead; none where empty. */
        String directory() default "";

        /** How many threads send; with none this server sends nothing. */
        int threads() default 2;
    }

    /** Begins to send, if there is a way. */
    @Activate
    public NoticeEngine(
            Config config,
            @Reference Database database,
            @Reference RegionArchive archive,
            @Reference FilingEvents events,
            @Reference Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<NotificationChannel> offered) {
        this(config.threads(), Channels.of(config, offered), database, archive, events, clock);
    }

    /** An engine with so many threads. */
    NoticeEngine(
            int threads,
            Channels channels,
            Database database,
            RegionArchive archive,
            FilingEvents events,
            Clock clock) {
        this.events = Objects.requireNonNull(events, "events");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.channels = Objects.requireNonNull(channels, "channels");
        NoticeQueue queue = new NoticeQueue(clock);
        workers = channels.channel().map(channel -> {
            Sending sending = new Sending(database, queue, channel, System::nanoTime);
            return new Workers("notice", threads, LOOK_EVERY, sending::turn);
        });
        events.listen(waker);
        workers.ifPresent(Workers::start);
        LOG.info("messages: {}", channels.words());
    }

    /** Whether there is a way by which messages leave. */
    boolean sends() {
        return workers.isPresent();
    }

    /** The way, in words for an operator. */
    String channel() {
        return channels.words();
    }

    private void wake(FilingRecord filing) {
        boolean tells = workers.isPresent()
                && !archive.pinned(filing.pinned().declaration())
                        .type()
                        .notices(filing.status())
                        .isEmpty();
        if (tells) {
            workers.get().ring();
        }
    }

    /** Ends after the turns under way. */
    @Deactivate
    public void stop() throws InterruptedException {
        events.forget(waker);
        if (workers.isPresent()) {
            workers.get().close();
            workers.get().await();
        }
    }
}
