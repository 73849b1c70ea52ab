// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

/**
 * A filter, an exception mapper, a context or a body reader or writer of the endpoint under {@code /api}, published as a
 * component under this name and gathered like the resources. JSON is read and written by
 * {@link io.banjie.rest.json.JsonProvider}.
 *
 * <p>An exception mapper must name {@code ExceptionMapper} before this interface: CXF tells mappers apart by the first
 * interface they declare, and falls back to the order of their appearance where that says nothing.
 */
public interface Provider {}
