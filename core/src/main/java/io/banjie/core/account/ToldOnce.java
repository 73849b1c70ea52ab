// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.AccountDesk.Issued;
import io.banjie.api.desk.Actor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Made passwords for the minutes in which an administrator whose answer was lost may repeat the call. They are held in
 * memory alone, because the tables must never hold a password that can be read.
 */
final class ToldOnce {

    private static final long NANOS_KEPT = Duration.ofMinutes(10).toNanos();
    private static final int MOST = 200;

    private final LongSupplier nanoTime;
    private final Map<String, Told> told = new LinkedHashMap<>();

    private record Told(Issued issued, long at) {}

    ToldOnce(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Holds an answer with its password. */
    synchronized Issued hold(Actor admin, Issued issued) {
        if (admin.attempt().repeatable() && issued.initialPassword().isPresent()) {
            told.values().removeIf(this::past);
            told.put(key(admin), new Told(issued, nanoTime.getAsLong()));
            if (told.size() > MOST) {
                told.remove(told.keySet().iterator().next());
            }
        }
        return issued;
    }

    /** A remembered answer with its password, as long as that is held. */
    synchronized Issued complete(Actor admin, Issued remembered) {
        return Optional.ofNullable(told.get(key(admin)))
                .filter(held -> admin.attempt().repeatable() && !past(held))
                .map(Told::issued)
                .orElse(remembered);
    }

    private boolean past(Told held) {
        return nanoTime.getAsLong() - held.at > NANOS_KEPT;
    }

    private static String key(Actor admin) {
        return admin.username() + ' ' + admin.attempt().key();
    }
}
