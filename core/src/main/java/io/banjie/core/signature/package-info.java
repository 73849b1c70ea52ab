// SPDX-License-Identifier: Apache-2.0
/** Signatures over filings: what is signed, by which algorithms, and whether it holds. */
package io.banjie.core.signature;
