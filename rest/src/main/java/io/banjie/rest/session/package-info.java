// SPDX-License-Identifier: Apache-2.0
/** Signing in and out, and knowing who calls: every call but the open ones begins here. */
package io.banjie.rest.session;
