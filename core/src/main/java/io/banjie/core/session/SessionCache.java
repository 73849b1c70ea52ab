// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Sessions as they were at most a second ago. What this node itself ends is forgotten at once; what another node ends
 * may live on here for that second.
 */
final class SessionCache {

    private static final long NANOS_KEPT = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 4096;

    private final LongSupplier nanoTime;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicLong forgettings = new AtomicLong();

    private record Seen(LiveSession session, long at) {}

    SessionCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The session of a digest, looked up when it was not seen lately. */
    Optional<LiveSession> get(String digest, Supplier<Optional<LiveSession>> lookUp) {
        long now = nanoTime.getAsLong();
        Seen known = seen.get(digest);
        if (known != null && now - known.at < NANOS_KEPT) {
            return Optional.of(known.session);
        }
        long before = forgettings.get();
        Optional<LiveSession> found = lookUp.get();
        found.ifPresent(session -> keep(digest, new Seen(session, now), before));
        return found;
    }

    private void keep(String digest, Seen found, long before) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(digest, found);
        if (forgettings.get() != before) {
            // Something was forgotten while this was looked up; it may have been this.
            seen.remove(digest);
        }
    }

    /** Forgets one session. */
    void forget(String digest) {
        forgettings.incrementAndGet();
        seen.remove(digest);
    }

    /** Forgets all sessions of an account. */
    void forgetAll(String username) {
        forgettings.incrementAndGet();
        seen.values().removeIf(known -> known.session.actor().username().equals(username));
    }
}
