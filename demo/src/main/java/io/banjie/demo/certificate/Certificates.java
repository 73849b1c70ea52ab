// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import io.banjie.demo.certificate.Authority.Key;
import io.banjie.demo.certificate.Authority.Wish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the demonstration's employers sign in with where a region wants certificates: an authority made at the first start,
 * a certificate for each account, one of SM2 besides for signing filings, and some for trying what is refused. The authority and its revocation list are laid into
 * the server's settings as an operator would. Dates are the machine's: TLS does not obey the demonstration's clock.
 */
public final class Certificates {

    private static final String AUTHORITY = "ca";
    private static final String NAME = "Banjie Demonstration CA";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration THREE_YEARS = Duration.ofDays(1095);
    /** Valid, and nobody's: there is no such division. */
    private static final String NOBODYS_CODE = "91990000MA0000007X";

    private final CertificateFolder files;
    private final CertificateFolder national;
    private final CertificateFolder bad;
    private final Path settings;
    private final Clock machine;

    /**
     * Somebody who gets a certificate.
     *
     * @param account the account's name
     * @param employer its employer's name
     * @param creditCode its employer's credit code
     */
    public record Holder(String account, String employer, String creditCode) {}

    /**
     * Certificates in a folder.
     *
     * @param folder where they are laid for people
     * @param settings the server's folder of authorities and revocation lists
     * @param password of the {@code .p12} files
     */
    public Certificates(Path folder, Path settings, String password, Clock machine) {
        files = new CertificateFolder(folder, password);
        national = new CertificateFolder(folder.resolve("sm2"), password);
        bad = new CertificateFolder(folder.resolve("bad"), password);
        this.settings = settings;
        this.machine = machine;
    }

    /** Makes what is not there yet. */
    public void lay(List<Holder> holders) throws IOException {
        if (holders.isEmpty()) {
            return;
        }
        Authority authority = authority();
        for (int i = 0; i < holders.size(); i++) {
            Holder holder = holders.get(i);
            if (!files.has(holder.account())) {
                put(files, holder.account(), authority, good(holder, i % 2 == 0 ? Key.RSA : Key.EC));
            }
            if (!national.has(holder.account())) {
                put(national, holder.account(), authority, good(holder, Key.SM2));
            }
        }
        if (!Files.exists(files.folder().resolve(AUTHORITY + ".crl"))) {
            layBad(authority, holders.get(0));
        }
        files.copy(AUTHORITY + ".pem", settings.resolve("authorities/demonstration.pem"));
        files.copy(AUTHORITY + ".crl", settings.resolve("revocation-lists/demonstration.crl"));
    }

    /** By what an account signs filings; nothing for one that got no certificate. */
    public Optional<Pen> pen(String account) {
        try {
            return national.find(account).map(Pen::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Authority authority() throws IOException {
        // The key lies apart: ca.pem is handed to whoever must trust the authority.
        CertificateFolder own = new CertificateFolder(files.folder().resolve("authority"), files.password());
        Authority authority =
                own.find(AUTHORITY).map(Authority::new).orElseGet(() -> Authority.made(NAME, machine.instant()));
        if (!own.has(AUTHORITY)) {
            own.put(AUTHORITY, authority.own(), authority.own().certificate());
        }
        files.publish(AUTHORITY + ".pem", authority.own().certificate());
        return authority;
    }

    private void layBad(Authority authority, Holder holder) throws IOException {
        Instant now = machine.instant();
        Wish good = good(holder, Key.EC);
        Issued revoked = authority.issue(good);
        bad.put("revoked", revoked, authority.own().certificate());
        put(bad, "expired", authority, dated(good, now.minus(THREE_YEARS), now.minus(DAY)));
        put(
                bad,
                "not-yet-valid",
                authority,
                dated(good, now.plus(THREE_YEARS), now.plus(THREE_YEARS).plus(DAY)));
        put(bad, "without-code", authority, coded(good, List.of()));
        put(bad, "unknown-employer", authority, coded(good, List.of(NOBODYS_CODE)));
        put(bad, "foreign", Authority.made(NAME, now), good);
        files.publish(AUTHORITY + ".crl", authority.revoking(List.of(revoked.certificate()), now.minus(DAY)));
    }

    private static void put(CertificateFolder folder, String name, Authority authority, Wish wish) throws IOException {
        folder.put(name, authority.issue(wish), authority.own().certificate());
    }

    private Wish good(Holder holder, Key key) {
        Instant now = machine.instant();
        return new Wish(holder.employer(), List.of(holder.creditCode()), key, now.minus(DAY), now.plus(THREE_YEARS));
    }

    private static Wish dated(Wish wish, Instant from, Instant until) {
        return new Wish(wish.name(), wish.creditCodes(), wish.key(), from, until);
    }

    private static Wish coded(Wish wish, List<String> codes) {
        return new Wish(wish.name(), codes, wish.key(), wish.from(), wish.until());
    }
}
