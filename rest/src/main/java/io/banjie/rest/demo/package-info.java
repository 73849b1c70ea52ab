// SPDX-License-Identifier: Apache-2.0
/** The demonstration's clock. */
package io.banjie.rest.demo;
