// SPDX-License-Identifier: Apache-2.0
/** Sessions: signing in by password, the tokens that stand for it, and what keeps guessers away. */
package io.banjie.core.session;
