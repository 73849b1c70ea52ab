// SPDX-License-Identifier: Apache-2.0
/**
 * The one JAX-RS endpoint under {@code /api}. A root resource is a DS component that implements {@link
 * io.banjie.rest.server.Resource}; a filter, an exception mapper or any other JAX-RS provider one that implements {@link
 * io.banjie.rest.server.Provider}. Nothing else has to be registered anywhere.
 */
package io.banjie.rest.server;
