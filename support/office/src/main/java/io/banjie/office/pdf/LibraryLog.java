// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xhtmlrenderer.util.XRLog;
import org.xhtmlrenderer.util.XRLogger;

/** Brings the warnings of Flying Saucer, such as a style rule that it cannot read, into the server's log. */
final class LibraryLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryLog.class);

    private LibraryLog() {}

    static void install() {
        XRLog.setLoggerImpl(new LibraryLog());
        XRLog.setLoggingEnabled(true);
    }

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The server's log configuration decides.
    }
}
