// SPDX-License-Identifier: Apache-2.0
/** Duties: what employers owe month by month, and whether it is done. */
package io.banjie.core.duty;
