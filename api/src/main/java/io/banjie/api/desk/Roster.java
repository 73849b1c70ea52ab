// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.List;

/**
 * A saved roster.
 *
 * @param id its id
 * @param number its number, without gaps in its sequence
 * @param region the region's code
 * @param kind its kind
 * @param kindLabel the region's word for the kind
 * @param lines how many filings stand on it
 * @param savedAt when it was saved
 * @param savedBy who saved it
 * @param formats what it can be had as
 */
public record Roster(
        String id,
        String number,
        String region,
        String kind,
        String kindLabel,
        int lines,
        Instant savedAt,
        String savedBy,
        List<String> formats) {}
