// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.demo.script.Script;
import io.banjie.demo.script.ScriptAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people get into their hands: {@code DIR/demo} with a list of accounts and the regions' sample files. */
final class Handouts {

    private final Path folder;
    private final Map<String, String> accounts = new TreeMap<>();

    Handouts(Path folder) {
        this.folder = folder;
    }

    /**
     * Lays out a part.
     *
     * @param byCertificate whether its employers sign in by certificate alone
     */
    void lay(String part, Script script, Props props, boolean byCertificate) throws IOException {
        Files.createDirectories(folder);
        for (ScriptAccount account : script.accounts()) {
            String line =
                    "%-20s %-8s %-9s %s".formatted(account.username(), account.role(), part, account.displayName());
            boolean certificate = byCertificate && account.employer().isPresent();
            accounts.put(
                    account.username(),
                    certificate ? line + " (demo/certificates/" + account.username() + ".p12)" : line);
        }
        Files.writeString(
                folder.resolve("accounts.txt"),
                accounts.values().stream()
                        .map(line -> line + System.lineSeparator())
                        .collect(Collectors.joining()));
        for (String name : props.names()) {
            if (!name.equals(Script.FILE)) {
                Path samples = Files.createDirectories(folder.resolve(part));
                Files.write(samples.resolve(name), props.read(name).orElseThrow());
            }
        }
    }
}
