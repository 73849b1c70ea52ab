// SPDX-License-Identifier: Apache-2.0
/**
 * Documents and workbooks: filling a template, setting a page as PDF, writing a sheet, reading one, exporting a list.
 *
 * <p>The libraries that do the work (jmustache, Flying Saucer, OpenPDF, ZXing, Apache POI) and the fonts are embedded in
 * this bundle and appear in no signature here. All services are thread-safe and hold no state of a caller.
 */
@Export
@Version("1.1.0")
package io.banjie.office;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
