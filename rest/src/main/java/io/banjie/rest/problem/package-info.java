// SPDX-License-Identifier: Apache-2.0
/** Everything that goes wrong, as problem documents of RFC 9457 in the reader's language. */
package io.banjie.rest.problem;
