// SPDX-License-Identifier: Apache-2.0
/** Reading requests: query parameters, versions, bodies within their limits, uploaded parts, keys of repeatable writes. */
package io.banjie.rest.request;
