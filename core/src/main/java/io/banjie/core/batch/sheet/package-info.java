// SPDX-License-Identifier: Apache-2.0
/** How the cells of a file become the answers of filings, and the other way round. Knows no tables. */
package io.banjie.core.batch.sheet;
