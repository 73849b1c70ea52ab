// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

/** How much a finding weighs. */
public enum Severity {
    /** The filing cannot be submitted. */
    ERROR,
    /** It can be submitted; the applicant and the clerk see the warning. */
    WARN,
    /** Worth knowing. */
    INFO
}
