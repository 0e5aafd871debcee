package dev.qualis.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds, as the workbook types it. */
public sealed interface CellValue {

    /** As a reader of the sheet would see it, without the workbook's own formats. */
    String shown();

    /** A text, or the name of a fault, as it is copied where formulas are turned into values. */
    static CellValue of(String text) {
        return text.strip().matches("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!)")
                ? new Fault(text.strip())
                : new Text(text);
    }

    /** Characters; never empty, and not stripped. */
    record Text(String text) implements CellValue {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param value as it is shown: 98.5 where the cell holds 0.985 and shows it as 98.5 %
     * @param percent whether the cell shows it with a percent sign
     */
    record Numeric(BigDecimal value, boolean percent) implements CellValue {
        @Override
        public String shown() {
            return value.toPlainString() + (percent ? "%" : "");
        }
    }

    /** A day in a cell that is formatted as a date; times of day are not kept. */
    record Day(LocalDate date) implements CellValue {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements CellValue {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * A formula whose value the workbook does not hold: it was written by a program that does not compute.
     *
     * @param formula as it is written, with its equals sign
     */
    record Uncomputed(String formula) implements CellValue {
        @Override
        public String shown() {
            return formula;
        }
    }

    /** A formula that failed, such as {@code #REF!}. */
    record Fault(String code) implements CellValue {
        @Override
        public String shown() {
            return code;
        }
    }
}
