// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import java.util.Optional;

/** Filings that came one by one wait apart from the rows of files, so that a long file holds nobody up. */
enum Lane {
    /** One by one. */
    SINGLE,
    /** As a row of a file. */
    FILE;

    /** Where a filing waits. */
    static Lane of(Optional<String> file) {
        return file.isPresent() ? FILE : SINGLE;
    }

    /** The lane as the table keeps it. */
    int number() {
        return ordinal();
    }
}
