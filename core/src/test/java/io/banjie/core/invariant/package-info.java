// SPDX-License-Identifier: Apache-2.0
/**
 * The promises that hold for every region, checked after whatever happens.
 *
 * <ul>
 *   <li>INV-1 to INV-5, INV-8, INV-10, INV-13: {@link io.banjie.core.invariant.Invariants}, after every step of a
 *       {@link io.banjie.core.invariant.WalkTest walk} and after a {@link io.banjie.core.invariant.StormTest storm}; what is
 *       decided at once: {@link io.banjie.core.invariant.OtherRegionTest}
 *   <li>INV-8, found out: {@link io.banjie.core.invariant.TamperTest}; whole or not at all:
 *       {@link io.banjie.core.invariant.TornTest}
 *   <li>INV-11: {@link io.banjie.core.invariant.IdentityTest}
 *   <li>INV-12: {@link io.banjie.core.invariant.Visibility}, at the end of every walk
 *   <li>INV-13, to the millisecond: {@link io.banjie.core.invariant.ReceiptTest}
 *   <li>what is offered is what is let through: {@link io.banjie.core.invariant.TableAgreementTest}
 *   <li>several at once: {@link io.banjie.core.invariant.RaceTest}, {@link io.banjie.core.invariant.NodesTest}
 * </ul>
 */
package io.banjie.core.invariant;
