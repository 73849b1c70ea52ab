// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import io.banjie.api.region.RegionPlugin;
import io.banjie.testkit.RegionPluginContract;

class JilinTest implements RegionPluginContract {

    @Override
    public RegionPlugin plugin() {
        return new Jilin();
    }
}
