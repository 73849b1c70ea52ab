// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Message;
import io.banjie.api.notice.NotificationChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A channel that remembers what it was given, and answers as the test says. */
final class FakeChannel implements NotificationChannel {

    final List<Message> given = new CopyOnWriteArrayList<>();
    volatile Function<Message, Delivery> answer = message -> Delivery.accepted();

    @Override
    public Delivery deliver(Message message) {
        given.add(message);
        return answer.apply(message);
    }

    List<String> texts() {
        return given.stream().map(Message::text).toList();
    }
}
