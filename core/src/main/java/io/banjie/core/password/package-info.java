// SPDX-License-Identifier: Apache-2.0
/** Passwords: how they are kept, which are too weak, and how new ones are made. */
package io.banjie.core.password;
