// SPDX-License-Identifier: Apache-2.0
/** Programs for the command line that stand in for what employers have on their own machines. */
package io.banjie.tools;
