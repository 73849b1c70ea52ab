// SPDX-License-Identifier: Apache-2.0
/** What is tidied up now and then. */
package io.banjie.core.housekeeping;
