// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import org.osgi.annotation.versioning.ConsumerType;

/** Receives a sheet row by row; what it throws goes through to the caller of the reader. */
@FunctionalInterface
@ConsumerType
public interface RowSink {

    /**
     * Says where the rows come from; called once, before the first row.
     *
     * @param origin what is known before the first row
     */
    default void opened(SheetOrigin origin) {}

    /**
     * Takes the next row that holds anything; rows without content are left out.
     *
     * @param row the row
     * @return whether to go on; {@code false} ends the reading without a fault
     */
    boolean row(SheetRow row);
}
