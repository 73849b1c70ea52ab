// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that takes a multipart body with a file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upload {

    /** The most bytes of the whole body; more is refused before it is parsed. */
    long most();
}
