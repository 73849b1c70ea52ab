// SPDX-License-Identifier: Apache-2.0
/** What the OpenAPI document says beyond what the resources' annotations do. */
package io.banjie.rest.description;
