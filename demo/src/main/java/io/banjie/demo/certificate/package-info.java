// SPDX-License-Identifier: Apache-2.0
/** A certificate authority for trying: it issues certificates to the demonstration's employers that need one. */
package io.banjie.demo.certificate;
