// SPDX-License-Identifier: Apache-2.0
/** Duties over HTTP. */
package io.banjie.rest.duty;
