// SPDX-License-Identifier: Apache-2.0
/** Server-sent events: streams that hold no thread, live as long as their sessions and never wait for their readers. */
package io.banjie.rest.event;
