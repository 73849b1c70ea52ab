// SPDX-License-Identifier: Apache-2.0
/** Accounts: who may sign in, for which employer or agency, and how administrators look after them. */
package io.banjie.core.account;
