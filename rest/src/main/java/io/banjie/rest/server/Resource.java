// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

/**
 * A root resource of {@code /api}: a DS component with a {@code @Path} relative to it. One object serves all requests at
 * once, so it keeps no state of any of them. {@code /api} opens when every resource of the bundle is there: a reference to a
 * service that may be absent for good must be optional.
 */
public interface Resource {}
