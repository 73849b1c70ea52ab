// SPDX-License-Identifier: Apache-2.0
/** The two national identity numbers: the resident ID of GB 11643-1999 and the unified social credit code of GB 32100-2015. */
@Export
@Version("1.0.0")
package io.banjie.api.region.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
