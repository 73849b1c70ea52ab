// SPDX-License-Identifier: Apache-2.0
/** Text messages that were not sent, over HTTP. */
package io.banjie.rest.notice;
