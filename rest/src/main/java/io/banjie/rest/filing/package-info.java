// SPDX-License-Identifier: Apache-2.0
/** Filings: making, reading, changing and moving them, and what is known of their way. */
package io.banjie.rest.filing;
