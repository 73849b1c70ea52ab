// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which number formats show a number as a date, and which date a number is. */
public final class DateFormats {

    /** The last day that spreadsheets know, 9999-12-31, in both ways of counting. */
    private static final double END = 2_958_466;

    private static final double END_1904 = END - 1_462;

    /** A spreadsheet takes no longer format. */
    private static final int LONGEST = 255;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private DateFormats() {}

    /** Whether a format that has only a number, none of its own words, shows a date: also those of East Asian editions. */
    public static boolean isDate(int format) {
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    /** Whether the words of a format show a date. */
    public static boolean isDate(int format, String words) {
        return words.length() <= LONGEST && DateUtil.isADateFormat(format, words);
    }

    /** Whether a number can be a date. */
    public static boolean canBeDate(double days, boolean epoch1904) {
        return days >= 0 && days < (epoch1904 ? END_1904 : END);
    }

    /** Writes the date, and the time where it is not midnight, as ISO 8601. */
    public static String iso(double days, boolean epoch1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(days, epoch1904, true);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : WITH_TIME.format(time);
    }
}
