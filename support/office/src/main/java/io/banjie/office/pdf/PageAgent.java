// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Image;
import io.banjie.office.BrokenPage;
import io.banjie.office.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final List<BrokenPage> complaints = new ArrayList<>();

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
            return name.startsWith(QR) ? QrCode.of(name.substring(QR.length())) : Picture.of(carried(name));
        } catch (IOException e) {
            throw complain("The picture \"" + name + "\" cannot be drawn: " + e.getMessage());
        }
    }

    /** Throws what the page asked for in vain, also where the library went on without it (a background picture). */
    void check() {
        if (!complaints.isEmpty()) {
            throw complaints.get(0);
        }
    }

    private BrokenPage complain(String sentence) {
        BrokenPage complaint = new BrokenPage(sentence);
        complaints.add(complaint);
        return complaint;
    }

    private byte[] carried(String name) {
        byte[] bytes = resources.get(name);
        if (bytes == null) {
            throw complain("The page names \"" + name + "\" but carries " + resources.keySet() + ".");
        }
        return bytes;
    }

    @Override
    public byte[] getBinaryResource(String name) {
        throw complain("The page brings a font or file of its own, \"" + name + "\"; only style sheets and"
                + " pictures can be used.");
    }

    @Override
    public XMLResource getXMLResource(String name) {
        throw complain("The page includes another document, \"" + name + "\".");
    }

    /** Names are never resolved against anything. */
    @Override
    public String resolveURI(String name) {
        return name;
    }
}
