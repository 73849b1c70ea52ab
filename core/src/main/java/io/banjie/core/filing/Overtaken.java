// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

/** Says inside a transaction that what was judged is so no longer. The transaction is rolled back and all is judged again. */
final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken() {
        super("somebody was faster");
    }
}
