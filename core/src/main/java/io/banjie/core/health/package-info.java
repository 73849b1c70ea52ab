// SPDX-License-Identifier: Apache-2.0
/** How the core is: what {@code GET /health} tells. */
package io.banjie.core.health;
