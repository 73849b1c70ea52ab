// SPDX-License-Identifier: Apache-2.0
package io.banjie.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Signs a filing with an employer's key and prints the body of the request that hands it in. */
public final class Sign {

    private static final String USAGE =
            """
            tools/sign.sh --p12 FILE [--password P] --region CODE --type TYPE --answers FILE
                          [--relates-to ID] [--algorithm NAME] [--channel API] [--print body|content]

              --p12 FILE        certificate and private key, PKCS#12
              --password P      of that file; BANJIE_P12_PASSWORD where it is not given
              --answers FILE    a JSON object of answers by field id; - for standard input
              --relates-to ID   the filing it builds on
              --algorithm NAME  SM3withSM2, SHA256withECDSA, SHA256withRSA or RSASSA-PSS; at first the usual one of the key
              --print content   prints the canonical JSON that is signed, for who signs it elsewhere""";

    private final PrintStream out;

    Sign(PrintStream out) {
        this.out = out;
    }

    /** Prints what is asked for, or in a sentence why it cannot be and ends with 2. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            out.println(USAGE);
            return;
        }
        try {
            new Sign(out).run(Wanted.of(arguments));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failed) {
            System.err.println("sign.sh: " + failed.getMessage());
            System.exit(2);
        }
    }

    void run(Wanted wanted) throws IOException, GeneralSecurityException {
        SignedBody body = new SignedBody(
                wanted.required("region"),
                wanted.required("type"),
                wanted.option("relates-to"),
                SignedBody.read(text(wanted.required("answers"))));
        if (wanted.option("print").filter("content"::equals).isPresent()) {
            out.print(body.canonical());
            out.flush();
            return;
        }
        String password = wanted.option("password")
                .or(() -> Optional.ofNullable(System.getenv("BANJIE_P12_PASSWORD")))
                .orElseThrow(() -> new IllegalArgumentException("--password or BANJIE_P12_PASSWORD is missing"));
        SigningKey key = SigningKey.of(Path.of(wanted.required("p12")), password.toCharArray());
        String algorithm = key.algorithm(wanted.option("algorithm"));
        out.println(body.signed(key, algorithm, wanted.option("channel").orElse("API")));
    }

    private static String text(String file) throws IOException {
        return file.equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(file));
    }
}
