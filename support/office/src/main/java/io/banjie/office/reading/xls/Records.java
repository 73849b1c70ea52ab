// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.reading.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.IOUtils;

/** The records of a workbook's stream, one after the other; a record is read only as far as it is asked for. */
final class Records {

    private static final int HEADER = 4;

    /** How a workbook is encrypted, and from which place on. */
    record Cipher(EncryptionInfo info, int start) {}

    private final RecordInputStream in;
    private int following;
    private int position;
    private boolean current;

    private Records(RecordInputStream in, int start) {
        this.in = in;
        this.following = start;
    }

    /** The records from the beginning of the stream on. */
    static Records of(InputStream source) {
        return new Records(new RecordInputStream(source), 0);
    }

    /** The records from a place on. What is encrypted cannot be entered in the middle. */
    static Records at(InputStream source, int start, Optional<Cipher> cipher) throws IOException {
        if (cipher.isEmpty()) {
            IOUtils.skipFully(source, start);
            return new Records(new RecordInputStream(source), start);
        }
        IOUtils.skipFully(source, cipher.get().start);
        Records records = behind(source, cipher.get());
        while (records.following < start && records.next()) {
            // every record is passed over
        }
        return records;
    }

    /** The records behind the one that says how they are encrypted, where the stream stands. */
    static Records behind(InputStream source, Cipher cipher) {
        return new Records(new RecordInputStream(source, cipher.info, cipher.start), cipher.start);
    }

    /** Goes on to the next record. */
    boolean next() {
        if (current) {
            in.readRemainder();
        }
        current = in.hasNextRecord();
        if (current) {
            in.nextRecord();
            position = following;
            following = position + HEADER + in.remaining();
        }
        return current;
    }

    int sid() {
        return in.getSid();
    }

    RecordInputStream data() {
        return in;
    }

    /** Whether the next record begins a part of the workbook; then its version and kind are what is read next. */
    boolean begins() {
        return next() && sid() == BOFRecord.sid;
    }

    /**
     * Reads how the rest is encrypted. A workbook whose structure is protected is encrypted too, with a password that
     * everybody knows; any other is refused.
     */
    Cipher cipher() {
        EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
        try {
            if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Faults.encrypted();
            }
        } catch (GeneralSecurityException e) {
            throw Faults.broken("workbook", e);
        }
        return new Cipher(info, following);
    }
}
