// SPDX-License-Identifier: Apache-2.0
/** The counter: what a clerk sees of an employer before filing for it. */
package io.banjie.core.counter;
