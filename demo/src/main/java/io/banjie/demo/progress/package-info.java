// SPDX-License-Identifier: Apache-2.0
/** How far the loading is. */
package io.banjie.demo.progress;
