package dev.qualis.manual.office;

import dev.qualis.conformity.NextStep;
import dev.qualis.conformity.SectionScore;
import dev.qualis.document.archive.TimelessArchive;
import dev.qualis.manual.Readership;
import dev.qualis.manual.chapter.AssessmentContent;
import dev.qualis.manual.chapter.Phrase;
import dev.qualis.model.qms.standard.Clause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an assessment as a workbook: sheets in both languages, scores as formulas over weights that can be changed. */
public final class AssessmentWorkbook {

    private static final Optional<Date> NO_TIME = Optional.of(new Date(0)); // the same bytes on every day

    private static final float ROOM_TO_SIGN = 34;

    private final Readership reader;

    public AssessmentWorkbook(Readership reader) {
        this.reader = reader;
    }

    /** The workbook with the sheets of each edition, one after the other. */
    public byte[] write(List<AssessmentContent> editions) {
        LocaleUtil.setUserLocale(Locale.ROOT);
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setCreator("Qualis");
            properties.setTitle(editions.getFirst().title());
            properties.setCreated(NO_TIME);
            properties.setModified(NO_TIME);
            Cells cells = new Cells(workbook);
            for (AssessmentContent content : editions) {
                write(workbook, cells, content);
            }
            workbook.setForceFormulaRecalculation(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return TimelessArchive.of(bytes.toByteArray());
        } catch (IOException impossible) { // nothing leaves memory
            throw new UncheckedIOException(impossible);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }

    private void write(XSSFWorkbook workbook, Cells cells, AssessmentContent content) {
        ClauseSheet clauses = new ClauseSheet(cells, content, reader);
        if (reader == Readership.ENTERPRISE) {
            steps(sheet(workbook, content, Phrase.SHEET_STEPS), cells, content);
        } else {
            record(sheet(workbook, content, Phrase.ASSESSMENT_FOR_EVALUATOR), cells, content, clauses);
        }
        clauses.write(sheet(workbook, content, Phrase.SHEET_CLAUSES));
        sections(sheet(workbook, content, Phrase.SHEET_SECTIONS), cells, content, clauses);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, AssessmentContent content, Phrase name) {
        XSSFSheet sheet = workbook.createSheet(content.say(name));
        Sheets.headed(sheet, content);
        return sheet;
    }

    /** Who was evaluated by which standard and how, with room for who evaluates, the day and the signature. */
    private static void record(XSSFSheet sheet, Cells cells, AssessmentContent content, ClauseSheet clauses) {
        cells.title(sheet.createRow(0), 0, content.say(Phrase.ASSESSMENT_FOR_EVALUATOR));
        int at = 2;
        cells.fact(sheet.createRow(at++), content.say(Phrase.COMPANY), content.enterprise());
        cells.fact(sheet.createRow(at++), content.say(Phrase.STANDARD), content.title());
        cells.fact(
                sheet.createRow(at++),
                content.say(Phrase.MODEL_DATE),
                content.report().modelDate().map(Object::toString).orElse(""));
        XSSFRow score = sheet.createRow(at++);
        cells.head(score, 0, content.say(Phrase.SCORE));
        cells.share(score, 1, clauses.score(), content.report().score());
        for (Phrase byHand : List.of(Phrase.EVALUATOR, Phrase.EVALUATION_DAY, Phrase.SIGNATURE)) {
            XSSFRow row = sheet.createRow(at++);
            cells.head(row, 0, content.say(byHand));
            cells.empty(row, 1);
            row.setHeightInPoints(ROOM_TO_SIGN);
        }
        cells.text(sheet.createRow(at + 1), 0, content.say(Phrase.EVALUATOR_NOTE));
        sheet.addMergedRegion(new CellRangeAddress(at + 1, at + 1, 0, 1));
        sheet.getRow(at + 1).setHeightInPoints(ROOM_TO_SIGN);
        Sheets.upright(sheet, List.of(24, 64));
    }

    private static void steps(XSSFSheet sheet, Cells cells, AssessmentContent content) {
        List<Phrase> heads =
                List.of(Phrase.NEXT_STEP, Phrase.IN_THE_MODEL, Phrase.FOR_CLAUSES, Phrase.REASON, Phrase.GAIN);
        cells.title(sheet.createRow(0), 0, content.title());
        cells.text(sheet.createRow(1), 0, Sheets.explained(Phrase.NEXT_STEPS_FOLLOW, content));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, heads.size() - 1));
        Sheets.head(sheet, cells, 2, heads.stream().map(content::say).toList());
        int at = 3;
        for (NextStep step : NextStep.of(content.report())) {
            XSSFRow row = sheet.createRow(at++);
            cells.text(row, 0, content.in(step.fix().text()));
            cells.text(row, 1, step.fix().snippet());
            cells.text(
                    row,
                    2,
                    step.clauses().stream()
                            .map(each -> each.clause().getNumber())
                            .collect(Collectors.joining(", ")));
            cells.text(row, 3, content.in(step.clauses().getFirst().reason()));
            cells.percent(row, 4, upToTenths(step.gain()));
        }
        Sheets.finish(sheet, 2, at - 1, List.of(40, 50, 14, 60, 11), 1, 1);
    }

    private static void sections(XSSFSheet sheet, Cells cells, AssessmentContent content, ClauseSheet clauses) {
        List<Phrase> heads = List.of(Phrase.CLAUSE_NUMBER, Phrase.TITLE, Phrase.SCORE, Phrase.WEIGHT);
        cells.title(sheet.createRow(0), 0, content.title());
        Sheets.head(sheet, cells, 1, heads.stream().map(content::say).toList());
        int at = 2;
        for (SectionScore section : content.report().sections()) {
            Clause clause = section.clause();
            XSSFRow row = sheet.createRow(at++);
            cells.text(row, 0, clause.getNumber());
            cells.text(row, 1, "\u2003".repeat(section.depth()) + content.title(clause));
            cells.share(row, 2, clauses.scoreOf(clause), section.score());
            cells.number(row, 3, clauses.weightOf(clause), section.weight());
        }
        XSSFRow whole = sheet.createRow(at);
        cells.text(whole, 0, "");
        cells.text(whole, 1, content.say(Phrase.WHOLE_SCORE));
        cells.share(whole, 2, clauses.score(), content.report().score());
        cells.number(whole, 3, clauses.weight(), clauses.weightNow());
        Sheets.finish(sheet, 1, at, List.of(12, 50, 12, 12), 1, -1);
    }

    /** A gain as everywhere: in per cent with one decimal, rounded up, as it is an upper bound. */
    private static double upToTenths(double gain) {
        return Math.ceil(gain * 1000 - 1e-9) / 1000;
    }
}
