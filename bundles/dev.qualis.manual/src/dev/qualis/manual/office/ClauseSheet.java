package dev.qualis.manual.office;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.manual.Readership;
import dev.qualis.manual.chapter.AssessmentContent;
import dev.qualis.manual.chapter.Phrase;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet with a row for each clause. The evaluator's score goes before the share that the rules found; what counts,
 * its product with the weight, and all scores are formulas.
 */
final class ClauseSheet {

    private static final int HEAD = 3;
    private static final int FIRST = HEAD + 1;

    private static final String SHARE = "E";
    private static final String WEIGHT = "F";
    private static final String OWN = "G";
    private static final String COUNTED = "H";
    private static final String POINTS = "I";

    private static final int OWN_AT = 6;
    private static final int WEIGHT_AT = 5;

    private final Cells cells;
    private final AssessmentContent content;
    private final Readership reader;
    private final String name;
    private final int last;
    private final double weightNow;

    /** The rows, counted from 1, of the clauses at or below each clause. */
    private final Map<Clause, int[]> rows = new IdentityHashMap<>();

    ClauseSheet(Cells cells, AssessmentContent content, Readership reader) {
        this.cells = cells;
        this.content = content;
        this.reader = reader;
        this.name = "'" + content.say(Phrase.SHEET_CLAUSES) + "'!";
        List<ClauseResult> results = content.report().clauses();
        this.last = FIRST + Math.max(1, results.size());
        this.weightNow = results.stream().mapToDouble(ClauseResult::weight).sum();
        for (int i = 0; i < results.size(); i++) {
            int row = FIRST + i + 1;
            for (var at = (Object) results.get(i).clause(); at instanceof Clause clause; at = clause.eContainer()) {
                int[] range = rows.computeIfAbsent(clause, any -> new int[] {row, row});
                range[1] = row;
            }
        }
    }

    void write(XSSFSheet sheet) {
        cells.title(sheet.createRow(0), 0, content.title());
        XSSFRow score = sheet.createRow(1);
        cells.title(score, 0, content.say(Phrase.SCORE));
        cells.score(score, 2, score(""), content.report().score());
        cells.text(sheet.createRow(2), 0, Sheets.explained(Phrase.WEIGHTS_MAY_CHANGE, content));
        List<Phrase> heads = heads();
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, heads.size() - 1));
        Sheets.head(sheet, cells, HEAD, heads.stream().map(content::say).toList());
        int at = FIRST;
        for (ClauseResult result : content.report().clauses()) {
            row(sheet.createRow(at), at + 1, result);
            at++;
        }
        validate(sheet);
        Sheets.finish(
                sheet, HEAD, Math.max(HEAD, at - 1), List.of(10, 26, 8, 11, 9, 8, 11, 9, 9, 50, 50, 44, 44), 2, 2);
    }

    private List<Phrase> heads() {
        List<Phrase> heads = new ArrayList<>(List.of(
                Phrase.CLAUSE_NUMBER,
                Phrase.TITLE,
                Phrase.MODALITY,
                Phrase.RESULT,
                Phrase.SHARE,
                Phrase.WEIGHT,
                Phrase.OWN_SCORE,
                Phrase.COUNTED_SHARE,
                Phrase.WEIGHTED,
                Phrase.REASON,
                Phrase.EVIDENCE));
        heads.addAll(
                reader == Readership.EVALUATOR
                        ? List.of(Phrase.REMARKS)
                        : List.of(Phrase.NEXT_STEP, Phrase.IN_THE_MODEL));
        return heads;
    }

    private void row(XSSFRow row, int number, ClauseResult result) {
        double share = result.result().share();
        cells.text(row, 0, result.clause().getNumber());
        cells.text(row, 1, content.title(result.clause()));
        cells.text(row, 2, content.modality(result.clause()));
        cells.text(row, 3, content.say(Phrase.of(result.result())));
        boolean applies = result.result().isApplicable();
        if (applies) {
            cells.percent(row, 4, share);
        } else {
            cells.text(row, 4, ""); // it is not 0 % met, it is not asked
        }
        cells.input(row, WEIGHT_AT, result.weight());
        cells.empty(row, OWN_AT);
        if (applies) {
            String counted = "IF(ISNUMBER(" + OWN + number + ")," + OWN + number + "," + SHARE + number + ")";
            cells.share(row, 7, counted, share);
            cells.number(row, 8, WEIGHT + number + "*" + COUNTED + number, share * result.weight());
        } else {
            cells.blank(row, 7, "IF(ISNUMBER(" + OWN + number + ")," + OWN + number + ",\"\")");
            cells.number(
                    row,
                    8,
                    "IF(ISNUMBER(" + COUNTED + number + ")," + WEIGHT + number + "*" + COUNTED + number + ",0)",
                    0);
        }
        cells.text(row, 9, content.in(result.reason()));
        cells.text(row, 10, String.join("\n", content.evidence(result, reader)));
        if (reader == Readership.EVALUATOR) {
            cells.empty(row, 11);
        } else {
            cells.text(row, 11, result.fix().map(fix -> content.in(fix.text())).orElse(""));
            cells.text(row, 12, result.fix().map(fix -> fix.snippet()).orElse(""));
        }
    }

    private void validate(XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation score = helper.createValidation(
                helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1"),
                new CellRangeAddressList(FIRST, last - 1, OWN_AT, OWN_AT));
        DataValidation weight = helper.createValidation(
                helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(FIRST, last - 1, WEIGHT_AT, WEIGHT_AT));
        for (DataValidation validation : List.of(score, weight)) {
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }

    /** The whole score, for another sheet. */
    String score() {
        return score(name);
    }

    /** The sum of all weights, for another sheet. */
    String weight() {
        return sum(name, WEIGHT, FIRST + 1, last);
    }

    /** The sum of all weights as it is now. */
    double weightNow() {
        return weightNow;
    }

    /** The score of a section, for another sheet. */
    String scoreOf(Clause section) {
        int[] range = rows.get(section);
        return range == null ? "0" : score(name, range[0], range[1]);
    }

    /** The sum of the weights of a section, for another sheet. */
    String weightOf(Clause section) {
        int[] range = rows.get(section);
        return range == null ? "0" : sum(name, WEIGHT, range[0], range[1]);
    }

    private String score(String sheet) {
        return score(sheet, FIRST + 1, last);
    }

    private static String score(String sheet, int from, int to) {
        String weight = sum(sheet, WEIGHT, from, to);
        return "IF(" + weight + "=0,0," + sum(sheet, POINTS, from, to) + "/" + weight + ")";
    }

    private static String sum(String sheet, String column, int from, int to) {
        return "SUM(" + sheet + column + from + ":" + column + to + ")";
    }
}
