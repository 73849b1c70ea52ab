// SPDX-License-Identifier: Apache-2.0
/** Code lists with versions and parameters by date. */
@Export
@Version("1.0.0")
package io.banjie.api.region.code;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
