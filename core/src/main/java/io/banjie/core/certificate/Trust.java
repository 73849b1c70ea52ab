// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whom the operator trusts, as the files say now.
 *
 * @param authorities certificates of those who may issue employers' certificates
 * @param lists their revocation lists
 * @param problems files that could not be used, and why, in a few words
 */
record Trust(List<X509Certificate> authorities, List<RevocationList> lists, List<String> problems) {

    Trust {
        authorities = List.copyOf(authorities);
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }
}
