// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.core.filing.Many.Alongside;
import io.banjie.core.filing.Many.Ruling;
import java.util.List;

/**
 * Rows of a file that were judged together and wait to be filed, which is to be done once and soon: what the judgement saw
 * is made sure of when they are written, and rows for which it no longer holds are judged anew.
 */
public interface JudgedRows {

    /** Files what was accepted; what is written alongside learns of all rows, together or one at a time. */
    List<Ruling> file(Alongside alongside);
}
