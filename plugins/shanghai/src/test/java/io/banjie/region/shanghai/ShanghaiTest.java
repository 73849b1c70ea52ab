// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.api.region.RegionPlugin;
import io.banjie.testkit.RegionPluginContract;

class ShanghaiTest implements RegionPluginContract {

    @Override
    public RegionPlugin plugin() {
        return new Shanghai();
    }
}
