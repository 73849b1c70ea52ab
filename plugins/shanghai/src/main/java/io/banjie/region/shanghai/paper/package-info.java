// SPDX-License-Identifier: Apache-2.0
/** Papers of the city: the certificate of a separation in its copies, and the receipt. */
package io.banjie.region.shanghai.paper;
