// SPDX-License-Identifier: Apache-2.0
/** Who is told of a decision, and in which words. */
@Export
@Version("1.0.0")
package io.banjie.api.region.notice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
