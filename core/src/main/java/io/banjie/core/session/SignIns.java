// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.region.SignIn;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.region.Regions;
import java.util.Set;

/** How employers may sign in, by what their region declared last: also while its bundle is away. */
final class SignIns {

    private SignIns() {}

    static Set<SignIn> of(Regions regions, AccountRecord account) {
        return account.region()
                .flatMap(regions::known)
                .map(region -> region.declaration().profile().signIn())
                .orElse(Set.of());
    }
}
