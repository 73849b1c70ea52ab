// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Answers every CSS font with a face of the shelf, so that no font of the viewer or of the machine slips in. */
final class ShelfResolver extends ITextFontResolver {

    private final FontShelf shelf;

    ShelfResolver(FontShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        List<String> families = wanted.families == null ? List.of() : List.of(wanted.families);
        return shelf.choose(families, convertWeightToInt(wanted.fontWeight)).at(wanted.size);
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
