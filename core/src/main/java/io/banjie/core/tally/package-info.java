// SPDX-License-Identifier: Apache-2.0
/** How many rows of a batch stand where. */
package io.banjie.core.tally;
