// SPDX-License-Identifier: Apache-2.0
/** Lists taken away as files. */
package io.banjie.rest.export;
