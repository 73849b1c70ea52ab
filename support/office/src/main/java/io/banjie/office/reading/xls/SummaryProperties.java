// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.TemplateMark;
import io.banjie.office.reading.TemplateProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads from the custom document properties which template a workbook was made from. */
final class SummaryProperties {

    /** Nobody writes more than a few kilobytes of properties. */
    private static final int MOST = 1 << 20;

    private SummaryProperties() {}

    /** The template; empty also where the properties are damaged, which no row depends on. */
    static Optional<TemplateMark> template(DirectoryNode root) throws IOException {
        if (!root.hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            return Optional.empty();
        }
        try (InputStream in = root.createDocumentInputStream(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            byte[] bytes = in.readNBytes(MOST);
            PropertySet set = new PropertySet(bytes, 0, bytes.length);
            CustomProperties custom = new DocumentSummaryInformation(set).getCustomProperties();
            return custom == null ? Optional.empty() : TemplateProperties.mark(custom);
        } catch (HPSFException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
