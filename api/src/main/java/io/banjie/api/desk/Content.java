// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/**
 * A file to be sent.
 *
 * @param fileName the name it is offered under
 * @param mediaType what it is
 * @param bytes its content; not to be changed
 */
public record Content(String fileName, String mediaType, byte[] bytes) {}
