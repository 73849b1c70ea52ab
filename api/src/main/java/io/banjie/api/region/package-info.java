// SPDX-License-Identifier: Apache-2.0
/** What a region plugin implements: one service per province or city, a table of contents of its filing types, lists, code lists and parameters. */
@Export
@Version("1.0.0")
package io.banjie.api.region;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
