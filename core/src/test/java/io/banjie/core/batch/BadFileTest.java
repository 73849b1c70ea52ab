// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.Batch.UnknownColumn;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.SheetFaults;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import io.banjie.office.SheetFault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files and cells that are not what they should be: each gets an answer that says what to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFileTest {

    private final House house = new House(TestDatabases.derby());
    private final FileRoom room = new FileRoom(house);
    private Actor employer;

    @BeforeAll
    void register() {
        employer = house.registered("92220102MA15438D0X");
    }

    @AfterAll
    void close() {
        room.close();
    }

    private Batch sent(byte[] file) {
        return room.settled(
                employer, room.upload(employer, new NewBatch(TestRegion.CODE, "hire", true, "people.csv"), file));
    }

    private Batch sent(String file) {
        return sent(file.getBytes(StandardCharsets.UTF_8));
    }

    private BatchRow row(String cells) {
        return room.rows(employer, sent(People.HEADINGS + cells + "\n")).get(0);
    }

    private static String refusal(Batch batch) {
        assertThat(batch.status()).isEqualTo(Status.REFUSED);
        Finding problem = batch.problem().orElseThrow();
        assertThat(problem.fix()).isNotBlank();
        return problem.message();
    }

    @ParameterizedTest
    @EnumSource(SheetFault.Code.class)
    void everyFaultOfAFileHasWordsAndACure(SheetFault.Code code) {
        Finding finding = SheetFaults.finding(new SheetFault(
                code, Map.of("looksLike", "pdf", "row", "3", "column", "XFD", "limit", "256", "what", "size")));

        assertThat(finding.message()).isNotBlank().doesNotContain("{", "—");
        assertThat(finding.fix()).isNotBlank().doesNotContain("{", "—");
    }

    @Test
    void whatIsNoSpreadsheetIsNamed() {
        assertThat(refusal(sent("%PDF-1.7 a scan"))).isEqualTo("不是表格文件，看起来是PDF文件");
    }

    @Test
    void onlyHeadingsAreNoData() {
        assertThat(refusal(sent(People.HEADINGS))).isEqualTo("只有列名，没有数据");
    }

    @Test
    void aFileWithoutHeadingsIsToldWhichItShouldHave() {
        assertThat(refusal(sent("a,b,c\n1,2,3\n"))).startsWith("没有找到列名，应有：worker、document、number");
    }

    @Test
    void aColumnThatMustBeThereIsMissed() {
        assertThat(refusal(sent("worker,number\n张三,11010519491231002X\n"))).isEqualTo("缺少必须有的列：form、start");
    }

    @Test
    void aColumnThatIsMissedUnderAnotherHeadingIsTold() {
        Batch refused = sent("worker,number,forms,stat,shoe size\n张三,11010519491231002X,1,2026-03-01,43\n");

        assertThat(refusal(refused)).isEqualTo("缺少必须有的列：form、start");
        assertThat(refused.unknownColumns())
                .containsExactly(
                        new UnknownColumn("forms", Optional.of("form")),
                        new UnknownColumn("stat", Optional.of("start")),
                        new UnknownColumn("shoe size", Optional.empty()));
    }

    @Test
    void twoColumnsOfOneNameAreAmbiguous() {
        assertThat(refusal(sent("worker,number,form,start,start\n张三,1,1,2026-03-01,2026-03-02\n")))
                .isEqualTo("有两列都叫“start”");
    }

    @Test
    void oneRowTooManyIsTooMany() {
        String file = People.HEADINGS + "张三,1,1,2026-03-01,\n".repeat(BatchDesk.MOST_ROWS + 1);

        assertThat(refusal(sent(file))).isEqualTo("超过100000行");
    }

    @Test
    void titlesAboveAndHeadingsTwiceAreLeftOut() {
        Batch read = sent("2026 people,,,,\n" + People.HEADINGS + People.HEADINGS + People.good(1) + ",,,,\n");

        assertThat(read)
                .returns(Status.READY, Batch::status)
                .returns(1, Batch::rows)
                .returns(1, Batch::imported);
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreLeftOutAndNamed() {
        Batch read = sent("shoe size,number,begin,END,worker *,form(1-4),,失败原因,starts\n"
                + "43,11010519491231002X,2026/3/1,,张三,全日制,x,x,x\n");

        assertThat(read).returns(1, Batch::imported);
        assertThat(read.unknownColumns())
                .containsExactly(
                        new UnknownColumn("shoe size", Optional.empty()),
                        new UnknownColumn("starts", Optional.empty()));
    }

    @Test
    void numbersOfRowsAreNoColumnAndAnExampleIsNoRow() {
        Batch read = sent("序号,worker,number,form,start,end,行号\n"
                + "示例,王小二,11010519491231002X,全日制,20260301,,1\n"
                + "1,张三,11010519491231002X,全日制,20260301,,2\n"
                + "2,示例,220102199003071235,全日制,20260301,,3\n");

        assertThat(read.unknownColumns()).isEmpty();
        assertThat(read).returns(2, Batch::rows).returns(2, Batch::imported);
    }

    @Test
    void textOfWindowsIsRead() {
        byte[] file = (People.HEADINGS + "㐂三,11010519491231002X,全日制,2026年3月1日,\n").getBytes(Charset.forName("GB18030"));

        Batch read = sent(file);
        assertThat(read).returns(1, Batch::imported);
        assertThat(room.rows(employer, read).get(0).cells()).containsEntry("workerName", "㐂三");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, contractStart",
        "2019-13-01, contractStart",
        "yesterday, contractStart",
        "#REF!, contractStart",
        "=1+1, contractStart"
    })
    void aDayThatIsNoneIsRefusedAtItsCell(String day, String field) {
        BatchRow row = row("张三,11010519491231002X,1," + day + ",");

        assertThat(row.outcome()).isEqualTo(Outcome.IMPORT_FAILED);
        assertThat(row.violations()).extracting(Finding::field).containsOnly(field);
        assertThat(row.violations()).extracting(Finding::fix).noneMatch(String::isBlank);
        assertThat(row.cells()).containsEntry(field, day);
    }

    @Test
    void marksThatNobodySeesDoNoHarmInANumberAndArePointedOutInAName() {
        BatchRow row = row("\u200F张三,\u202D11010519491231002x\u202C,1,2026-03-01,");

        assertThat(row.violations()).extracting(Finding::field).containsExactly("workerName");
        assertThat(row.violations()).extracting(Finding::message).containsExactly("worker含有不可见的控制字符或换行");
    }

    @Test
    void halfOfACharacterIsPointedOut() {
        String broken = People.HEADINGS + "张\uD842,11010519491231002X,1,2026-03-01,\n";
        Batch read = sent(broken.getBytes(StandardCharsets.UTF_16));

        BatchRow row = room.rows(employer, read).get(0);
        assertThat(row.outcome()).isEqualTo(Outcome.IMPORT_FAILED);
        assertThat(row.violations()).extracting(Finding::field).contains("workerName");
    }

    @Test
    void aLongCellIsRefusedAndKeptShort() {
        BatchRow row = row("张" + "三".repeat(20_000) + ",11010519491231002X,1,2026-03-01,");

        assertThat(row.outcome()).isEqualTo(Outcome.IMPORT_FAILED);
        assertThat(row.cells().get("workerName")).hasSizeLessThan(1100);
    }

    @Test
    void aCellOfTenMegabytesEndsTheReading() {
        assertThat(refusal(sent(People.HEADINGS + "三".repeat(4 << 20) + ",1,1,2026-03-01,\n")))
                .isEqualTo("有单元格的文字超过32767个字符");
    }

    @Test
    void aNumberThatASpreadsheetShortenedIsExplained() {
        BatchRow row = row("张三,1.10105E+17,1,2026-03-01,");

        assertThat(row.violations()).extracting(Finding::message).containsExactly("number被表格软件转成了数字，末3位已丢失");
    }
}
