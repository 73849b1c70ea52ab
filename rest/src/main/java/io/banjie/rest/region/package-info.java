// SPDX-License-Identifier: Apache-2.0
/** What the regions declare, as the portal draws it. */
package io.banjie.rest.region;
