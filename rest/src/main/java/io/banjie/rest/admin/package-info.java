// SPDX-License-Identifier: Apache-2.0
/** What the administrator of the platform sees. */
package io.banjie.rest.admin;
