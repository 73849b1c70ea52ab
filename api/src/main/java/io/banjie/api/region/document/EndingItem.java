// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

/** What a certificate of an ended labour contract must state, 劳动合同法实施条例 art. 24. */
public enum EndingItem {
    /** The term of the contract (劳动合同期限). */
    TERM,
    /** The day on which it ended (解除或者终止劳动合同的日期). */
    LAST_DAY,
    /** The work that was done (所从事的工作). */
    WORK,
    /** The years of service with the employer (在本单位的工作年限). */
    SERVICE
}
