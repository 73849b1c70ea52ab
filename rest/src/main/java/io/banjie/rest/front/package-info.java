// SPDX-License-Identifier: Apache-2.0
/** The one door to the web: which servlet answers at which address. */
package io.banjie.rest.front;
