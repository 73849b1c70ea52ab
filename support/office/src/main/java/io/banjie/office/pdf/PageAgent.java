// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.google.zxing.WriterException;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import io.banjie.office.BrokenPage;
import io.banjie.office.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Hands out what a page carries, and nothing else: it opens no file and no connection. */
final class PageAgent extends ITextUserAgent {

    private static final String QR = "qr:";

    private final Map<String, byte[]> resources;
    private final int dotsPerPixel;
    private final Map<String, Image> images = new HashMap<>();

    PageAgent(Page page, ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
        this.resources = page.resources();
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public CSSResource getCSSResource(String name) {
        return new CSSResource(new ByteArrayInputStream(carried(name)));
    }

    @Override
    public ImageResource getImageResource(String name) {
        Image image = Image.getInstance(images.computeIfAbsent(name, this::image));
        image.scaleAbsolute(image.getPlainWidth() * dotsPerPixel, image.getPlainHeight() * dotsPerPixel);
        return new ImageResource(name, (FSImage) new ITextFSImage(image));
    }

    private Image image(String name) {
        try {
            if (name.startsWith(QR)) {
                return QrCode.of(name.substring(QR.length()));
            }
            byte[] bytes = carried(name);
            if (!Picture.isKnown(bytes)) {
                throw new BrokenPage("\"" + name + "\" is neither PNG, JPEG nor GIF.");
            }
            return Image.getInstance(bytes);
        } catch (WriterException | BadElementException | IOException e) {
            throw new BrokenPage("The picture \"" + name + "\" cannot be drawn: " + e.getMessage(), e);
        }
    }

    private byte[] carried(String name) {
        byte[] bytes = resources.get(name);
        if (bytes == null) {
            throw new BrokenPage("The page names \"" + name + "\" but carries " + resources.keySet() + ".");
        }
        return bytes;
    }

    @Override
    public byte[] getBinaryResource(String name) {
        throw new BrokenPage("The page brings a font or file of its own, \"" + name + "\"; only style sheets and"
                + " pictures can be used.");
    }

    @Override
    public XMLResource getXMLResource(String name) {
        throw new BrokenPage("The page includes another document, \"" + name + "\".");
    }

    /** Names are never resolved against anything. */
    @Override
    public String resolveURI(String name) {
        return name;
    }
}
