// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.notice;

/**
 * A way by which text messages leave the house, offered as an OSGi service. One that a bundle offers is taken before the one
 * of the settings, the highest ranking before others; where there is neither, messages wait and nothing leaves.
 *
 * <p>A message is delivered at least once: whoever dies between the delivery and the note of it leaves the message to be
 * delivered again, by any node, under the same id. So a channel passes the id on as the key by which the other side knows
 * a repetition; exactly once is what both sides keep together.
 */
public interface NotificationChannel {

    /**
     * Delivers a message. Called by a few threads at once, outside any transaction.
     *
     * @return what became of it, within half a minute: the house leaves messages that are held longer to other nodes
     * @throws RuntimeException which counts as postponed
     */
    Delivery deliver(Message message);
}
