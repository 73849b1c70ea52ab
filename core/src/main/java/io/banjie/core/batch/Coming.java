// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.core.batch.Judging.Judged;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The next rows of a file: judged while those before them are written if anybody has time for it, otherwise when their turn
 * comes; in either case once.
 */
final class Coming implements Runnable {

    private final List<CellRow> rows;
    private final FutureTask<Judged> judged;

    /** These rows, to be judged in this way. */
    Coming(List<CellRow> rows, Function<List<CellRow>, Judged> way) {
        this.rows = List.copyOf(rows);
        judged = new FutureTask<>(() -> way.apply(this.rows));
    }

    /** How many they are. */
    int size() {
        return rows.size();
    }

    /** The number of the last one. */
    int last() {
        return rows.get(rows.size() - 1).number();
    }

    /** Judges them, unless somebody else does already. */
    @Override
    public void run() {
        judged.run();
    }

    /** The rows as they were judged, at the latest now; what went wrong then is thrown now. */
    Judged judged() {
        run();
        try {
            return judged.get();
        } catch (InterruptedException nobodyInterruptsWorkers) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were judged", nobodyInterruptsWorkers);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException asItWas) {
                throw asItWas;
            }
            throw new IllegalStateException("rows could not be judged", failed.getCause());
        }
    }

    /** They are not wanted any more. */
    void drop() {
        judged.cancel(false);
    }
}
