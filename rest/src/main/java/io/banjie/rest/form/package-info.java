// SPDX-License-Identifier: Apache-2.0
/** Forms as JSON: fields, options, rules and the conditions that browsers judge. */
package io.banjie.rest.form;
