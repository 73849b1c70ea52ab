// SPDX-License-Identifier: Apache-2.0
/** Filings that the platform itself decides: those that wait are the queue, and a few threads work it off. */
package io.banjie.core.review;
