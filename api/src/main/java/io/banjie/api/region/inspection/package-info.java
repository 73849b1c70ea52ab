// SPDX-License-Identifier: Apache-2.0
/** The inspectors behind {@link io.banjie.api.region.RegionInspection}, one for each part of a region; not exported. */
package io.banjie.api.region.inspection;
