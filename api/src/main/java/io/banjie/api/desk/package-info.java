// SPDX-License-Identifier: Apache-2.0
/** The desks: the services that HTTP and the operator's tools call. Each decides for itself who may do what. */
@Export
@Version("1.0.0")
package io.banjie.api.desk;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
