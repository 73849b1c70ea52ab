// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Draws an XHTML page with CSS 2.1 and the paged media of CSS 3 as PDF.
 *
 * <p>Paper and margins: {@code @page { size: A4 landscape; margin: 12mm }}. Page numbers: {@code counter(page)} and
 * {@code counter(pages)} in a margin box such as {@code @bottom-center}. A table's head is repeated on each page by
 * {@code -fs-table-paginate: paginate}; {@code page-break-before}, {@code -after} and {@code -inside} are obeyed.
 *
 * <p>Font families: {@value #SERIF} (regular; bold is thickened) and {@value #SANS} (regular, bold); every other
 * family name falls back to {@value #SERIF}. A rare character that the family lacks is drawn from Hanazono Mincho B,
 * character by character. Fonts are embedded as subsets and the text can be extracted and searched.
 *
 * <p>{@code <img src="qr:TEXT"/>} draws a QR code of TEXT; its size comes from CSS. Scripts, document types other than
 * {@code <!DOCTYPE html>}, entities, and anything on a network or in a file system are out of reach.
 */
@ProviderType
public interface Typesetter {

    /** The name of the serif family in CSS. */
    String SERIF = "Banjie Serif";

    /** The name of the sans-serif family in CSS. */
    String SANS = "Banjie Sans";

    /**
     * Draws one page description; the same page gives the same bytes.
     *
     * @param page what to draw
     * @return a PDF 1.7 file with title, language and the page's creation date
     * @throws MissingGlyph if a character is in none of the fonts
     * @throws BrokenPage if the XHTML is not well formed or names a resource that the page does not carry
     */
    byte[] pdf(Page page);
}
