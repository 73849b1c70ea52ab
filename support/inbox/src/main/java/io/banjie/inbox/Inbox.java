// SPDX-License-Identifier: Apache-2.0
package io.banjie.inbox;

import org.apache.karaf.features.BootFinished;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the inbox once the container has installed what the server is built of: a bundle that comes in while that goes
 * on can make the container give it up, and a server that was started so never answers.
 *
 * <p>The inbox is read from a start level on that the framework does not reach by itself
 * ({@code felix.fileinstall.active.level}); here it is reached.
 */
@Component(
        service = {},
        immediate = true)
public final class Inbox {

    /** The start level from which on the inbox is read; one above that in which a server begins. */
    public static final int LEVEL = 101;

    /** Opens it. */
    @Activate
    public Inbox(BundleContext context, @Reference BootFinished complete) {
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkStartLevel.class)
                .setStartLevel(LEVEL);
    }
}
