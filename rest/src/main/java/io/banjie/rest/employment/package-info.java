// SPDX-License-Identifier: Apache-2.0
/** The ledger of employments. */
package io.banjie.rest.employment;
