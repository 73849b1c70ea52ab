// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

/**
 * A JAX-RS provider of {@code /api}: a DS component that is a filter, an exception mapper, a reader or a writer. One
 * object serves all requests at once.
 */
public interface Extension {}
