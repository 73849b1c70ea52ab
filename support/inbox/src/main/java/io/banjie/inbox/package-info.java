// SPDX-License-Identifier: Apache-2.0
/** Keeps the inbox for regions shut until the server itself is complete. */
package io.banjie.inbox;
