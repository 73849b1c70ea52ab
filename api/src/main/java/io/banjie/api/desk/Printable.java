// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;

/**
 * A document that may be printed now.
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param formats what it can be had as
 * @param receipt whether it only tells that the filing came in: when it was printed the filing can still be undone
 */
public record Printable(String kind, String label, List<String> formats, boolean receipt) {}
