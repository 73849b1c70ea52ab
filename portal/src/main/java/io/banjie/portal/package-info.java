// SPDX-License-Identifier: Apache-2.0
/** The web pages: files built from {@code src/main/web} and the one servlet that hands them out. Exports nothing. */
package io.banjie.portal;
