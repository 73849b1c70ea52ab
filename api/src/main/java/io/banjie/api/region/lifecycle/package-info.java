// SPDX-License-Identifier: Apache-2.0
/** How a filing lives: statuses, actions, review, slots held and the effect on the ledger. */
@Export
@Version("1.0.0")
package io.banjie.api.region.lifecycle;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
