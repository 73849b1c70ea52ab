// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import io.banjie.office.MissingGlyph;
import io.banjie.office.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The faces that papers are set in, each loaded when the first character needs it. */
final class FontShelf {

    /** The one shelf: the faces are large and never change. */
    static final FontShelf SHARED = new FontShelf();

    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final int BOLD_FROM = 600;

    /** The faces of whole fonts by those of their common parts. */
    private final Map<Face, Supplier<Face>> wholes = new ConcurrentHashMap<>();

    private final Supplier<Face> serif = common("NotoSerifSC_400Regular.ttf", REGULAR);
    private final Supplier<Face> sans = common("NotoSansSC_400Regular.ttf", REGULAR);
    private final Supplier<Face> sansBold = common("NotoSansSC_700Bold.ttf", BOLD);
    private final Supplier<Face> rare = new Lazy<>(() -> Face.load("HanaMinB.ttf", REGULAR));

    private FontShelf() {}

    private Supplier<Face> common(String file, int weight) {
        Supplier<Face> whole = new Lazy<>(() -> Face.load(file, weight));
        return new Lazy<>(() -> {
            Face common = Face.loadCommon(file, weight);
            wholes.put(common, whole);
            return common;
        });
    }

    /** The face for a CSS font: the first family that is known, otherwise the serif. */
    Face choose(List<String> families, int weight) {
        for (String family : families) {
            String name = family.replace("\"", "").strip();
            if (name.equalsIgnoreCase(Typesetter.SANS) || name.equalsIgnoreCase("sans-serif")) {
                return (weight >= BOLD_FROM ? sansBold : sans).get();
            }
            if (name.equalsIgnoreCase(Typesetter.SERIF) || name.equalsIgnoreCase("serif")) {
                break;
            }
        }
        return serif.get();
    }

    /** The face that draws a character: the wanted one, or the next that has it. */
    Face drawing(int codePoint, Face wanted) {
        return find(codePoint, wanted).orElseThrow(() -> new MissingGlyph(codePoint));
    }

    /** The face that can draw a character, if there is one. */
    Optional<Face> find(int codePoint, Face wanted) {
        if (wanted.has(codePoint)) {
            return Optional.of(wanted);
        }
        return Stream.of(whole(wanted), serif, whole(serif.get()), rare)
                .map(Supplier::get)
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    private Supplier<Face> whole(Face face) {
        return wholes.getOrDefault(face, () -> face);
    }
}
