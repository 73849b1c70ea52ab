// SPDX-License-Identifier: Apache-2.0
/** Many filings in one file: kept, read, judged row by row, watched, mended and handed back. */
package io.banjie.core.batch;
