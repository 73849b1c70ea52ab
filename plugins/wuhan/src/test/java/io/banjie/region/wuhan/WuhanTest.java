// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import io.banjie.api.region.RegionPlugin;
import io.banjie.testkit.RegionPluginContract;

class WuhanTest implements RegionPluginContract {

    @Override
    public RegionPlugin plugin() {
        return new Wuhan();
    }
}
