// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at an uploaded file before it is kept: how large it is, what it really is, and whether a picture fits. */
final class PaperCheck {

    private static final Messages TEXTS = new Messages(PaperCheck.class);

    private final AttachmentKind asked;

    /** A check of files for this paper. */
    PaperCheck(AttachmentKind asked) {
        this.asked = asked;
    }

    /**
     * The bytes of a file, all of them.
     *
     * @throws Refusal when they are too many, or none
     */
    byte[] measured(InputStream content) {
        try {
            byte[] bytes = content.readNBytes((int) asked.maxBytes() + 1);
            if (bytes.length > asked.maxBytes()) {
                throw refused(ProblemCode.TOO_LARGE, "larger than the paper may be", "attachment-too-large", Map.of())
                        .named(ProblemCode.TOO_LARGE.word())
                        .with("maxBytes", asked.maxBytes());
            }
            if (bytes.length == 0) {
                throw refused(ProblemCode.MALFORMED, "an empty file", "attachment-empty", Map.of());
            }
            return bytes;
        } catch (IOException cutOff) {
            throw (Refusal) Refusal.of(ProblemCode.MALFORMED, "the upload ended early")
                    .named("upload-cut-off")
                    .initCause(cutOff);
        }
    }

    /**
     * What the bytes are.
     *
     * @throws Refusal when this is not accepted, is not what the name says, or is a picture that does not fit
     */
    MediaType recognised(byte[] bytes, String fileName) {
        Optional<MediaType> known = MediaType.of(bytes);
        Map<String, Object> found = Map.of("found", word(known));
        MediaType type = known.filter(each -> asked.accept().contains(each.word()))
                .orElseThrow(() -> refused(
                                ProblemCode.WRONG_TYPE,
                                "not a type of file that is accepted here",
                                "attachment-type-unknown",
                                found)
                        .with("accept", asked.accept()));
        if (!type.fits(fileName)) {
            throw refused(
                            ProblemCode.WRONG_TYPE,
                            "the content is not what the name says",
                            "attachment-type-mismatch",
                            found)
                    .with("found", type.word());
        }
        asked.picture().ifPresent(picture -> {
            List<Finding> findings = new PictureCheck(picture, this::finding).findings(bytes, type);
            if (!findings.isEmpty()) {
                throw Refusal.of(ProblemCode.INVALID_ANSWERS, "the picture does not fit")
                        .named("picture-unfit")
                        .because(findings);
            }
        });
        return type;
    }

    private Refusal refused(ProblemCode problem, String detail, String code, Map<String, Object> particulars) {
        return Refusal.of(problem, detail).named(code).because(List.of(finding(code, particulars)));
    }

    private Finding finding(String code, Map<String, Object> particulars) {
        Map<String, Object> all = new HashMap<>(particulars);
        all.put("label", asked.label());
        all.putIfAbsent("most", Sizes.written(asked.maxBytes()));
        all.put("accept", accepted());
        return TEXTS.error("attachments." + asked.kind(), code, all);
    }

    private String accepted() {
        List<String> taken =
                asked.picture().map(picture -> picture.uploaded().mediaTypes()).orElseGet(asked::accept);
        return Arrays.stream(MediaType.values())
                .filter(type -> taken.contains(type.word()))
                .map(type -> word(Optional.of(type)))
                .collect(Collectors.joining("、"));
    }

    static String word(Optional<MediaType> type) {
        return TEXTS.of("type." + type.map(MediaType::name).orElse("unknown"), Map.of());
    }
}
