// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whose turn it is on this node: claims one after the other, so that a long file holds nobody up. One for each employer. */
final class Rota {

    /** How many employers' work a node takes on at once. */
    static final int MOST = 32;

    private final Deque<Claim> waiting = new ArrayDeque<>();
    private final Map<Claim, Runnable> meanwhile = new LinkedHashMap<>();
    private final Map<String, Claim> taken = new HashMap<>();
    private boolean closed;

    /** How many more can be taken on. */
    synchronized int room() {
        return MOST - taken.size();
    }

    /** Whether work of an employer is taken on already. */
    synchronized boolean serves(String employer) {
        return taken.containsKey(employer);
    }

    /** The batches that are taken on. */
    synchronized List<String> batches() {
        return taken.values().stream().map(claim -> claim.batch().id()).toList();
    }

    /** Takes work on. */
    synchronized void add(Claim claim) {
        taken.put(claim.batch().employer(), claim);
        waiting.add(claim);
        notifyAll();
    }

    /**
     * Waits for the next turn; where nobody waits for one, for something that a later turn will need. Nothing once the rota
     * is closed.
     */
    synchronized Optional<Runnable> next(Consumer<Claim> turn) throws InterruptedException {
        while (waiting.isEmpty() && meanwhile.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        Claim claim = waiting.isEmpty() ? meanwhile.keySet().iterator().next() : waiting.peek();
        Runnable early = meanwhile.remove(claim);
        return Optional.of(waiting.remove(claim) ? () -> turn.accept(claim) : early);
    }

    /** Work of a claim that is in its turn, to be done before its next one by whoever has time; that turn does not wait for it. */
    synchronized void meanwhile(Claim claim, Runnable work) {
        meanwhile.put(claim, work);
        notifyAll();
    }

    /** A turn is over and there is more to do. */
    synchronized void again(Claim claim) {
        waiting.add(claim);
        notifyAll();
    }

    /** Work is done, or not this node's any more. */
    synchronized void drop(Claim claim) {
        meanwhile.remove(claim);
        taken.remove(claim.batch().employer());
    }

    /** No more turns; what was taken on and is not in a turn. */
    synchronized List<Claim> close() {
        closed = true;
        notifyAll();
        List<Claim> left = new ArrayList<>(waiting);
        waiting.clear();
        return left;
    }
}
