// SPDX-License-Identifier: Apache-2.0
/** The papers of filings. */
package io.banjie.rest.attachment;
