// SPDX-License-Identifier: Apache-2.0
/** Rosters: approved filings of one employer, listed once, numbered without gaps, frozen when saved. */
package io.banjie.core.roster;
