// SPDX-License-Identifier: Apache-2.0
/** Accounts, for administrators. */
package io.banjie.rest.account;
