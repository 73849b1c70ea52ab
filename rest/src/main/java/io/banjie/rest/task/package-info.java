// SPDX-License-Identifier: Apache-2.0
/** To-do and done lists, decisions on many filings, and news of changes as they happen. */
package io.banjie.rest.task;
