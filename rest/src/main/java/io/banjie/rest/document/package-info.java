// SPDX-License-Identifier: Apache-2.0
/** Issued documents, and the public check of them. */
package io.banjie.rest.document;
