// SPDX-License-Identifier: Apache-2.0
/** Rosters: previewed, saved, printed. */
package io.banjie.rest.roster;
