// SPDX-License-Identifier: Apache-2.0
/** Certificates: their models frozen at the decision, numbered and kept when first drawn, open to everybody's check. */
package io.banjie.core.document;
