// SPDX-License-Identifier: Apache-2.0
/** Loads each region's part of the demonstration through the desks, once per database. */
package io.banjie.demo.stage;
