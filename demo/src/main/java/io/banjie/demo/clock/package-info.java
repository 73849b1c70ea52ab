// SPDX-License-Identifier: Apache-2.0
/** The clock that can be moved. */
package io.banjie.demo.clock;
