// SPDX-License-Identifier: Apache-2.0
package io.banjie.tls;

import java.security.Security;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Makes the provider known while the bundle is active; it starts before the web container, which looks for it at its start. */
public final class Registration implements BundleActivator {

    /** Called by the framework. */
    public Registration() {}

    @Override
    public void start(BundleContext context) {
        Security.addProvider(new AnyClientProvider());
    }

    @Override
    public void stop(BundleContext context) {
        Security.removeProvider(AnyClientProvider.NAME);
    }
}
