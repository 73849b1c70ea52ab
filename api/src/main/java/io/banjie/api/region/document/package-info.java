// SPDX-License-Identifier: Apache-2.0
/** What is delivered: attachments that are asked for, certificates and rosters that are issued. */
@Export
@Version("1.0.0")
package io.banjie.api.region.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
