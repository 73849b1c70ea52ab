// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

/**
 * A filter, an exception mapper, a context or a body reader or writer of the endpoint under {@code /api}, published as a
 * component under this name and gathered like the resources. JSON is read and written by
 * {@link io.banjie.rest.json.JsonProvider}.
 */
public interface Provider {}
