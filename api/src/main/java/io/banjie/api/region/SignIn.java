// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

/** How employers of a region may sign in. */
public enum SignIn {
    /** By user name and password. */
    PASSWORD,
    /** By a client certificate. */
    CERTIFICATE
}
