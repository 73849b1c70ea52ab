// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/**
 * The person a filing is about.
 *
 * @param name the name as filed
 * @param idType the type of the identity document, a code of AAC058
 * @param idNumber its number, masked for those who may not read it in full
 */
public record Worker(String name, String idType, String idNumber) {}
