// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.batch.sheet.SheetFile;
import io.banjie.core.batch.sheet.SheetLayout;
import java.util.Optional;

/** Work that this node has taken on, and how far it is. Used by one thread at a time. */
final class Claim implements AutoCloseable {

    private final SheetLayout layout;
    private BatchRecord batch;
    private Optional<SheetFile> file = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private int row;

    Claim(BatchRecord batch, SheetLayout layout) {
        this.batch = batch;
        this.layout = layout;
        row = work().row();
    }

    /** The batch as it was when it was last looked at. */
    BatchRecord batch() {
        return batch;
    }

    /** The columns of its file. */
    SheetLayout layout() {
        return layout;
    }

    /** What is to be done. */
    Work work() {
        return batch.work().orElseThrow(() -> new IllegalStateException("nothing is to be done to " + batch.id()));
    }

    /** The batch was looked at again. */
    void seen(BatchRecord again) {
        batch = again;
    }

    /** Its file, once that was opened. */
    Optional<SheetFile> file() {
        return file;
    }

    /** The file was opened. */
    void opened(SheetFile read) {
        file = Optional.of(read);
    }

    /** The rows that come next, if they were looked for already; they are given out once. */
    Optional<Coming> coming() {
        Optional<Coming> next = coming;
        coming = Optional.empty();
        return next;
    }

    /** These rows come next. */
    void coming(Coming next) {
        coming = Optional.of(next);
    }

    /** The last row that is done. */
    int row() {
        return row;
    }

    /** Rows up to this one are done. */
    void done(int last) {
        row = last;
    }

    @Override
    public void close() {
        coming().ifPresent(Coming::drop);
        file.ifPresent(SheetFile::close);
        file = Optional.empty();
    }
}
