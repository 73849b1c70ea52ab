// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;

/** The words that files get from here and not from who asks for them. */
public final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Properties WORDS = load();

    private Words() {}

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"), "words"), UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words with this name, with the values put in. */
    public static String of(String name, Object... values) {
        return Objects.requireNonNull(WORDS.getProperty(name), name).formatted(values);
    }

    /** When a list was printed. */
    public static String printedAt(ZonedDateTime time) {
        return of("printed", MINUTE.format(time));
    }
}
