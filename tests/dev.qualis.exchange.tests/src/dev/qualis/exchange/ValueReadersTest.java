package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.value.Amount;
import dev.qualis.exchange.value.AmountReader;
import dev.qualis.exchange.value.DayReader;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.exchange.value.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-05;2026-03-05",
                "2026/3/5;2026-03-05",
                "2026.3.5;2026-03-05",
                "2026年3月5日;2026-03-05",
                "20260305;2026-03-05",
                "２０２６年３月５日;2026-03-05",
                "46086;2026-03-05",
                "5 Mar 2026;2026-03-05",
                "March 5th, 2026;2026-03-05",
                "05.03.2026;2026-03-05",
                "25/03/2026;2026-03-25",
                "03/25/2026;2026-03-25",
                "4/4/2026;2026-04-04",
                "2026-03-05 08:30:00;2026-03-05",
                "03/04/2026;DATE_AMBIGUOUS",
                "2026年3月;DATE_INCOMPLETE",
                "2026;DATE_INCOMPLETE",
                "2026-02-30;DATE",
                "soon;DATE",
                "待定;OPEN",
                "TBD;OPEN",
                "N/A;-",
                "—;-",
                "无;-",
                "99999;DATE",
                "2026-Q3;DATE_INCOMPLETE"
            })
    void readsDays(String cell, String expected) {
        assertEquals(expected, shown(DayReader.read(new CellValue.Text(cell), DayReader.Order.ASK)));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026,DAY_FIRST,2026-04-03",
        "03/04/2026,MONTH_FIRST,2026-03-04",
        "25/03/2026,MONTH_FIRST,2026-03-25"
    })
    void readsDaysInTheOrderThatSomebodyHasNamed(String cell, DayReader.Order order, String expected) {
        assertEquals(expected, shown(DayReader.read(new CellValue.Text(cell), order)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,200ppm;1200 ppm",
                "98.5%;98.5 %",
                "98.5 ％;98.5 %",
                "2.5万;25000",
                "1.2亿元;120000000 元",
                "(1,200);-1200",
                "（1,200）;-1200",
                "-3;-3",
                "−3.5;-3.5",
                "≥98%;≥98 %",
                "不低于 98 %;≥98 %",
                "<300ppm;<300 ppm",
                "¥1,200;1200 CNY",
                "USD 3;3 USD",
                "1 200 000;1200000",
                "12h;12 h",
                "5起;5 起",
                "1,25;NUMBER_AMBIGUOUS",
                "12,34,567;NUMBER_AMBIGUOUS",
                "many;NUMBER",
                "N/A;-",
                "待定;OPEN",
                "5k;5000",
                "5kg;5 kg",
                "１２;12"
            })
    void readsNumbersWithWhatStandsAroundThem(String cell, String expected) {
        assertEquals(expected, amount(AmountReader.text(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026;;2026",
                "2026年;;2026",
                "2026年度;;2026",
                "FY2026;;2026",
                "2026-03;;2026-03",
                "2026年3月;;2026-03",
                "3月;2026;2026-03",
                "Mar;2026;2026-03",
                "Mar-26;;2026-03",
                "Q1;2026;2026-Q1",
                "2026Q1;;2026-Q1",
                "Q3 2026;;2026-Q3",
                "2026年第三季度;;2026-Q3",
                "上半年;2026;2026-H1",
                "2026H2;;2026-H2",
                "3月;;-",
                "备注;2026;-",
                "13月;2026;-",
                "目标值;2026;-",
                "2026/3;;2026-03"
            })
    void readsPeriods(String head, String year, String expected) {
        assertEquals(
                expected,
                PeriodReader.read(head, year == null ? "" : year)
                        .map(Object::toString)
                        .orElse("-"));
    }

    private static String shown(Reading<?> reading) {
        return switch (reading) {
            case Reading.Value<?>(Object value) -> value.toString();
            case Reading.Nothing<?>() -> "-";
            case Reading.Unclear<?>(Reading.Reason reason) -> reason.name();
        };
    }

    private static String amount(Reading<Amount> reading) {
        return reading instanceof Reading.Value<Amount>(Amount amount)
                ? (amount.bound() + amount.value().toPlainString() + " " + amount.unit()).strip()
                : shown(reading);
    }
}
