// SPDX-License-Identifier: Apache-2.0
/** Lists as data: columns, filters and actions that the portal draws. */
@Export
@Version("1.0.0")
package io.banjie.api.region.list;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
