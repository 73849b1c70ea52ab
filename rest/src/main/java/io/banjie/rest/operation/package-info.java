// SPDX-License-Identifier: Apache-2.0
/** What operators and their tools ask the server: is it well, how busy is it, what does its interface look like. */
package io.banjie.rest.operation;
