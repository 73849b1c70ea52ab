// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.office.TemplateMark;

/**
 * Which template a workbook was made of: that of a filing type, whatever its edition.
 *
 * @param region the region's code
 * @param type the filing type
 */
record TemplateName(String region, String type) {

    TemplateMark mark(String edition) {
        return new TemplateMark(id(), edition);
    }

    boolean fits(TemplateMark mark) {
        return mark.id().equals(id());
    }

    private String id() {
        return region + "/" + type;
    }
}
