// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.DocumentDesk;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Printable;
import io.banjie.api.desk.Roster;
import io.banjie.api.desk.RosterDesk;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One certificate and one roster. */
public final class FakeDocuments implements DocumentDesk, RosterDesk {
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final CertificateCheck CHECK = new CertificateCheck(
            "N1", "Certificate", CertificateCheck.State.VALID, "Example Trading", "马*", LocalDate.of(2026, 7, 2));

    private volatile List<Object> asked = List.of();

    public List<Object> asked() {
        return asked;
    }

    @Override
    public List<Printable> printable(Actor actor, String filing) {
        return List.of(new Printable("certificate", "Certificate", List.of("pdf"), false));
    }

    @Override
    public Content document(Actor actor, String filing, String kind, String format) {
        asked = List.of(actor, filing, kind, format);
        return new Content("证明.pdf", "application/pdf", PDF);
    }

    @Override
    public Content blankForm(String region, String form) {
        asked = List.of(region, form);
        return new Content("空白表.pdf", "application/pdf", PDF);
    }

    @Override
    public Optional<CertificateCheck> check(String number, String code) {
        return Optional.of(CHECK).filter(check -> number.equals("N1") && code.equals("C1"));
    }

    @Override
    public Optional<CertificateCheck> check(byte[] file) {
        return Optional.of(CHECK).filter(check -> java.util.Arrays.equals(file, PDF));
    }

    @Override
    public Content preview(Actor actor, String region, String kind, List<String> filings) {
        asked = List.of(actor, region, kind, filings);
        return new Content("preview.pdf", "application/pdf", PDF);
    }

    @Override
    public Content print(Actor actor, String region, String kind, List<String> filings, String format) {
        asked = List.of(actor, region, kind, filings, format);
        return new Content("list." + format, "application/pdf", PDF);
    }

    @Override
    public Content printBatch(Actor actor, String batch, String kind, String format) {
        asked = List.of(actor, batch, kind, format);
        return new Content("list." + format, "application/pdf", PDF);
    }

    @Override
    public Roster save(Actor actor, String region, String kind, List<String> filings) {
        asked = List.of(actor, region, kind, filings);
        return roster();
    }

    private static Roster roster() {
        return new Roster(
                "r1",
                "20260001",
                Samples.REGION,
                "NEW",
                "New contracts",
                1,
                Instant.parse("2026-07-02T01:00:00Z"),
                "employer",
                List.of("pdf", "xlsx"));
    }

    @Override
    public Page<Roster> list(Actor actor, Optional<String> region, Optional<String> kind, PageRequest page) {
        asked = List.of(actor, region, kind, page);
        return Page.whole(List.of(roster()));
    }

    @Override
    public Content document(Actor actor, String roster, String format) {
        asked = List.of(actor, roster, format);
        return new Content("roster.pdf", "application/pdf", PDF);
    }
}
