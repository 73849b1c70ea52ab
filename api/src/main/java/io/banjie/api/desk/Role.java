// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/** What an account may do in principle; the desks decide in particular. */
public enum Role {
    /** Files for its employer. */
    EMPLOYER,
    /** Reads its agency's tree and decides what is routed to its own agency. */
    CLERK,
    /** Reads what was filed about the person. */
    WORKER,
    /** Runs accounts, regions and the platform; decides no filing. */
    ADMIN,
    /** The platform itself, which decides by the rules alone; no account has this role. */
    PLATFORM
}
