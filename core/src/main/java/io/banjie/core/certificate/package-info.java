// SPDX-License-Identifier: Apache-2.0
/** What an employer's certificate is worth: who issued it, until when, whether it was revoked, and whose it is. */
package io.banjie.core.certificate;
