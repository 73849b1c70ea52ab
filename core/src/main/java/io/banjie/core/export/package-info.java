// SPDX-License-Identifier: Apache-2.0
/** Lists taken away as files: their columns in words, their rows page by page. */
package io.banjie.core.export;
