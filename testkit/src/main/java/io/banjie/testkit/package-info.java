// SPDX-License-Identifier: Apache-2.0
/** The conformance kit that every region passes, and hand-written stand-ins for what the core gives a region. */
@Export
@Version("1.0.0")
package io.banjie.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
