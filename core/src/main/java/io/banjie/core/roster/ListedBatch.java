// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A batch whose filings are printed as a list.
 *
 * @param id its id
 * @param serialNumber its number
 * @param region its region
 * @param employer whose it is
 */
record ListedBatch(String id, String serialNumber, String region, String employer) {

    static Optional<ListedBatch> find(Handle handle, String id) {
        return handle.createQuery("select serial_number, region, employer from batch where id = ?")
                .bind(0, id)
                .map((row, context) -> new ListedBatch(
                        id, row.getString("serial_number"), row.getString("region"), row.getString("employer")))
                .findOne();
    }

    /** The ids of its filings in the order of its rows. */
    List<String> filings(Handle handle) {
        return handle.createQuery("select filing from batch_row where batch = ? and filing is not null order by line")
                .bind(0, id)
                .mapTo(String.class)
                .list();
    }
}
