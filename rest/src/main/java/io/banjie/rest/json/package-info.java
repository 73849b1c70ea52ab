// SPDX-License-Identifier: Apache-2.0
/** How JSON is read and written. */
package io.banjie.rest.json;
