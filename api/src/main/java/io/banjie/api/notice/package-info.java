// SPDX-License-Identifier: Apache-2.0
/** How messages leave the house: what a bundle offers that carries them. */
@Export
@Version("1.0.0")
package io.banjie.api.notice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
