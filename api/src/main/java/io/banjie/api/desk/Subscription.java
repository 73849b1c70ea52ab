// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import org.osgi.annotation.versioning.ProviderType;

/** News that come until this is closed; closing it twice does no harm. */
@ProviderType
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
