// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A picture of a paper that nobody wrote: lines and a seal, different for each name, the same each time.
 *
 * @param fileName a name that fits its kind
 * @param bytes a real PNG or JPEG
 */
record Picture(String fileName, byte[] bytes) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;
    private static final int MARGIN = 40;
    private static final int LINE = 26;
    private static final Map<String, String> FORMATS = Map.of("image/png", "png", "image/jpeg", "jpg");

    /** A picture of one of these media types; nothing when none of them is a picture. */
    static Optional<Picture> of(String name, List<String> accepted) throws IOException {
        Optional<String> format =
                accepted.stream().filter(FORMATS::containsKey).map(FORMATS::get).findFirst();
        if (format.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(draw(new Random(name.hashCode())), format.get(), out);
        return Optional.of(new Picture(name + '.' + format.get(), out.toByteArray()));
    }

    private static BufferedImage draw(Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        paper.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.6f));
        paper.setStroke(new BasicStroke(3));
        paper.drawRect(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
        paper.fillRect(WIDTH / 4, MARGIN, WIDTH / 2, LINE);
        paper.setColor(Color.GRAY);
        for (int y = 3 * MARGIN; y < HEIGHT - 4 * MARGIN; y += LINE) {
            paper.fillRect(MARGIN, y, WIDTH / 3 + random.nextInt(WIDTH / 3), 4);
        }
        paper.setColor(new Color(200, 30, 30));
        paper.drawOval(WIDTH - 4 * MARGIN, HEIGHT - 4 * MARGIN, 2 * MARGIN, 2 * MARGIN);
        paper.dispose();
        return image;
    }
}
