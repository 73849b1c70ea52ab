// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

/**
 * A judgement that rules as data cannot state.
 *
 * <p>A pure function of the case: it must not read clocks, files, networks or statics that change, must not block and
 * must not keep the case. It is called before the transaction, possibly on several threads at once, with a time budget;
 * an exception or an overrun is blamed on the region and refuses the submission with an apology, never silently.
 */
@FunctionalInterface
@org.osgi.annotation.versioning.ConsumerType
public interface Check {

    /**
     * Examines one case.
     *
     * @param filing the frozen case
     * @param findings where to report
     */
    void examine(Case filing, Findings findings);
}
