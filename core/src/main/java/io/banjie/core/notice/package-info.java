// SPDX-License-Identifier: Apache-2.0
/** Text messages about decisions: written down with the decision, sent by a few threads, kept with what became of them. */
package io.banjie.core.notice;
