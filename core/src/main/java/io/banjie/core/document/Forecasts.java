// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * Foretells which number of a gapless sequence a paper will get, so that papers of one sequence are drawn side by side
 * and before their transactions, which then last no longer than a commit. Who joins a line waits before its transaction
 * for those ahead. A forecast that another node or a failure makes wrong costs a second drawing and nothing else.
 */
final class Forecasts {

    private final Map<String, Line> lines = new HashMap<>();

    /** Those of one sequence who are between joining and leaving. */
    private static final class Line {
        private long foretold;
        private int waiting;
        private CompletableFuture<Void> lastToLeave = CompletableFuture.completedFuture(null);
    }

    /** A place in a line. */
    final class Turn implements AutoCloseable {
        private final String scope;
        private final Line line;
        private final long foretold;
        private final CompletableFuture<Void> ahead;
        private final CompletableFuture<Void> left = new CompletableFuture<>();
        private OptionalLong taken = OptionalLong.empty();

        private Turn(String scope, Line line) {
            this.scope = scope;
            this.line = line;
            foretold = line.foretold;
            ahead = line.lastToLeave;
        }

        /** The number it will probably be. */
        long number() {
            return foretold;
        }

        /** Returns when all who joined before have left. */
        void await() {
            ahead.join();
        }

        /** The number it became. */
        void took(long number) {
            taken = OptionalLong.of(number);
        }

        @Override
        public void close() {
            leave(this);
            left.complete(null);
        }
    }

    /**
     * Joins the line of a sequence; whoever joins must close its turn.
     *
     * @param lastTaken the last number that was taken as far as the tables say
     */
    synchronized Turn join(String scope, long lastTaken) {
        Line line = lines.computeIfAbsent(scope, unknown -> new Line());
        if (line.waiting == 0) {
            line.foretold = lastTaken;
        }
        line.waiting++;
        line.foretold++;
        Turn turn = new Turn(scope, line);
        line.lastToLeave = turn.left;
        return turn;
    }

    private synchronized void leave(Turn turn) {
        Line line = turn.line;
        line.waiting--;
        line.foretold = turn.taken.isPresent() ? turn.taken.getAsLong() + line.waiting : line.foretold - 1;
        if (line.waiting == 0) {
            lines.remove(turn.scope);
        }
    }
}
