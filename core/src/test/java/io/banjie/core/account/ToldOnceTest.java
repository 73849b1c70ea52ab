// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.AccountDesk.Issued;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Role;
import io.banjie.core.session.Reception;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ToldOnceTest {

    private static final Account ACCOUNT = new Account(
            "shop",
            "Shop",
            Role.EMPLOYER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            true,
            Optional.empty());
    private static final Issued REMEMBERED = new Issued(ACCOUNT, Optional.empty());
    private static final Issued TOLD = new Issued(ACCOUNT, Optional.of("made"));

    private final AtomicLong nanos = new AtomicLong();
    private final ToldOnce told = new ToldOnce(nanos::get);

    @Test
    void a_repetition_is_told_the_password_again_for_some_minutes() {
        told.hold(attempting("one"), TOLD);

        assertThat(told.complete(attempting("one"), REMEMBERED)).isEqualTo(TOLD);
        nanos.addAndGet(Duration.ofMinutes(10).toNanos() + 1);
        assertThat(told.complete(attempting("one"), REMEMBERED)).isEqualTo(REMEMBERED);
    }

    @Test
    void another_call_is_told_nothing() {
        told.hold(attempting("one"), TOLD);
        told.hold(Reception.administrator(false), TOLD);

        assertThat(told.complete(attempting("two"), REMEMBERED)).isEqualTo(REMEMBERED);
        assertThat(told.complete(Reception.administrator(false), REMEMBERED)).isEqualTo(REMEMBERED);
        assertThat(told.complete(
                        Reception.actor("other", Role.ADMIN, false).attempting(new Attempt("one", "")), REMEMBERED))
                .isEqualTo(REMEMBERED);
    }

    private static Actor attempting(String key) {
        return Reception.administrator(false).attempting(new Attempt(key, ""));
    }
}
