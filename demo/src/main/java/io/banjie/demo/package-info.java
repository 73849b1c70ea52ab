// SPDX-License-Identifier: Apache-2.0
/** The demonstration: a movable clock, and accounts and data that region bundles bring as files. Never in production. */
package io.banjie.demo;
