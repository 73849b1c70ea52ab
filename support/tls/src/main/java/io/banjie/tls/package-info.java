// SPDX-License-Identifier: Apache-2.0
/** Lets the HTTPS connector take a client certificate of anybody, so that the application can say what is wrong with it. */
package io.banjie.tls;
