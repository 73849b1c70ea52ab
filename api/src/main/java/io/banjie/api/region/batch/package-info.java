// SPDX-License-Identifier: Apache-2.0
/** Many filings in one file: how a filing type's form becomes the columns of a sheet. */
@Export
@Version("1.0.0")
package io.banjie.api.region.batch;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
