// SPDX-License-Identifier: Apache-2.0
/** Judgement: rules as data, checks as pure functions of a frozen case, deadlines. */
@Export
@Version("1.0.0")
package io.banjie.api.region.rule;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
