// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import java.util.List;

/**
 * The rows that the platform writes for a step of a filing, found by looking at the tables before and after.
 *
 * @param filing the filing that was looked at
 * @param changes the rows, those of a table together
 */
public record Footprint(String filing, List<Change> changes) {}
