// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;

/** The server whose pages are looked at: one of its own, for a clerk's queue full of other tests' filings is no sight. */
final class PagesServer {

    private static final ServerProcess SERVER = ServerProcess.start(ServerSettings.demonstration("pages"));

    private PagesServer() {}

    static ServerProcess running() {
        return SERVER;
    }
}
