// SPDX-License-Identifier: Apache-2.0
/** What {@code demo/demo.json} of a bundle says. */
package io.banjie.demo.script;
