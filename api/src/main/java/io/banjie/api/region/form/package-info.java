// SPDX-License-Identifier: Apache-2.0
/** Forms as data: sections, typed fields and conditions that the server and the browser judge alike. */
@Export
@Version("1.0.0")
package io.banjie.api.region.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
