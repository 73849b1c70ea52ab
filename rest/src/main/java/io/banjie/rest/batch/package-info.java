// SPDX-License-Identifier: Apache-2.0
/** Many filings in one file: sending it, watching it being read, mending its rows, getting back what failed. */
package io.banjie.rest.batch;
