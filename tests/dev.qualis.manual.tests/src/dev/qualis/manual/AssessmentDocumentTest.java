package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.EarlierReport;
import dev.qualis.conformity.EarlierReport.EarlierClause;
import dev.qualis.model.qms.assessment.AssessmentFactory;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentDocumentTest {

    private final SampleModel sample = new SampleModel();

    private AssessmentDocument document(Readership reader, Optional<Comparison> comparison) {
        return document(reader, comparison, 0);
    }

    private AssessmentDocument document(Readership reader, Optional<Comparison> comparison, int errors) {
        ModelIndex index = sample.index();
        return new AssessmentDocument(
                index, report(index), comparison, element -> Optional.of("firm.qms:7"), errors, reader, Language.ZH);
    }

    private AssessmentDocument document(Readership reader) {
        return document(reader, Optional.empty());
    }

    private ConformityReport report(ModelIndex index) {
        return Conformity.to(sample.standard).assess(index, sample.standard);
    }

    @Test
    void errorsOfTheModelMakeTheResultPreliminary() throws IOException {
        for (Readership reader : Readership.values()) {
            AssessmentDocument sound = document(reader, Optional.empty(), 0);
            AssessmentDocument broken = document(reader, Optional.empty(), 3);
            assertFalse(sound.html().contains("本结果是初步的"));
            assertTrue(broken.html().contains("模型文本有 3 个错误，本结果是初步的"));
            assertTrue(broken.html().contains("Errors in the text of the model: 3. This result is preliminary"));
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(broken.workbook()))) {
                String note = workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue();
                assertTrue(note.contains("模型文本有 3 个错误"), note);
            }
        }
    }

    @Test
    void aSchemeThatSetsWeightsIsNamed() throws IOException {
        AssessmentScheme scheme = AssessmentFactory.eINSTANCE.createAssessmentScheme();
        scheme.setName("Ours");
        ModelIndex index = sample.index();
        ConformityReport usual = report(index);
        ConformityReport weighed = new ConformityReport(
                usual.standard(),
                usual.modelDate(),
                usual.score(),
                usual.sections(),
                usual.clauses(),
                Optional.of(scheme));
        AssessmentDocument document = new AssessmentDocument(
                index, weighed, Optional.empty(), any -> Optional.empty(), 0, Readership.ENTERPRISE, Language.EN);
        assertTrue(document.html().contains("<dt>Weights</dt><dd>Ours</dd>"), document.html());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(document.workbook()))) {
            String note = workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue();
            assertTrue(note.endsWith("\nWeights as the scheme “Ours” sets them."), note);
        }
        assertFalse(document(Readership.ENTERPRISE).html().contains("<dt>Weights</dt>"));
    }

    /** LibreOffice shows a row without a height as one line, with the next row printed over the others. */
    @Test
    void rowsAreAsHighAsTheirTexts() throws IOException {
        ModelIndex index = sample.index();
        String place = "部门".repeat(40); // three lines in a column as wide as 50 digits
        byte[] bytes = new AssessmentDocument(
                        index,
                        report(index),
                        Optional.empty(),
                        any -> Optional.of(place),
                        0,
                        Readership.ENTERPRISE,
                        Language.ZH)
                .workbook();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            int high = 0;
            for (int i = 4; i <= sheet.getLastRowNum(); i++) {
                if (sheet.getRow(i).getCell(10).getStringCellValue().contains(place)) {
                    assertTrue(sheet.getRow(i).getHeightInPoints() >= 3 * 15, "row " + i);
                    high++;
                }
            }
            assertTrue(high > 0);
        }
    }

    private static SiteReader site(String html) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("zh/page.html", html.getBytes(StandardCharsets.UTF_8));
        return new SiteReader(files);
    }

    @ParameterizedTest
    @EnumSource
    void writesThePageThatIsExpected(Readership reader) throws IOException {
        String html = document(reader).html();
        String withoutStyle = html.replaceAll("(?s)<style>.*</style>", "<style></style>");
        Golden.assertMatches("assessment-" + reader + ".html", withoutStyle);
    }

    @ParameterizedTest
    @EnumSource
    void thePageNeedsNothingElseAndUsesEachAnchorOnce(Readership reader) {
        SiteReader site = site(document(reader).html());
        List<String> ids = site.values("zh/page.html", "id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertEquals(List.of(), site.brokenLinks());
        assertEquals(List.of(), site.values("zh/page.html", "src"));
        site.values("zh/page.html", "href").forEach(href -> assertTrue(href.startsWith("#"), href));
    }

    @Test
    void textsOfTheModelStayTexts() throws IOException {
        String attack = "</style><script>alert(1)</script>";
        sample.officer.setTitle(new LocalizedText(attack, attack));
        assertFalse(document(Readership.EVALUATOR).html().contains("<script"));

        sample.standard.getClauses().getFirst().getClauses().getFirst().setTitle(LocalizedText.of("=HYPERLINK(\"x\")"));
        XSSFCell cell =
                cells(document(Readership.ENTERPRISE).workbook(), "条款", 1).get(4);
        assertEquals("=HYPERLINK(\"x\")", cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void tellsWhatHasChanged() {
        EarlierReport earlier = new EarlierReport(
                "S1",
                "",
                0.25,
                List.of(new EarlierClause("5.a", "", "", true, 0), new EarlierClause("9", "旧", "Old", true, 1)));
        String html = document(Readership.ENTERPRISE, Optional.of(Comparison.of(earlier, report(sample.index()))))
                .html();
        assertTrue(html.contains("5.a Leading: 0 % → 100 %"), html);
        assertTrue(html.contains("9 旧：100 %") && html.contains("9 Old: 100 %"), html);
    }

    private static List<XSSFCell> cells(byte[] bytes, String sheet, int column) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<XSSFCell> cells = new ArrayList<>();
            workbook.getSheet(sheet).forEach(row -> cells.add((XSSFCell) row.getCell(column)));
            return cells;
        }
    }

    @Test
    void theScoreFollowsWeightsAndTheEvaluatorsScores() throws IOException {
        byte[] bytes = document(Readership.EVALUATOR).workbook();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet clauses = workbook.getSheet("Clauses");
            XSSFCell score = clauses.getRow(1).getCell(2);
            XSSFCell section = workbook.getSheet("Sections").getRow(2).getCell(2);
            double before = report(sample.index()).score();
            assertEquals(1 / 1.5, before, 1e-12);
            double shown = 0.66; // in whole per cent, rounded down, as on the pages
            assertEquals(shown, score.getNumericCellValue(), 1e-12);
            assertEquals(shown, evaluated(workbook, score), 1e-12);
            assertEquals(shown, evaluated(workbook, section), 1e-12);

            clauses.getRow(5).getCell(6).setCellValue(0.5); // the evaluator's score of 5.b, which weighs 0.5
            assertEquals(0.83, evaluated(workbook, score), 1e-12);
            clauses.getRow(4).getCell(5).setCellValue(0.5); // the weight of 5.a
            assertEquals(0.75, evaluated(workbook, score), 1e-12);
            assertEquals(0.75, evaluated(workbook, section), 1e-12);
        }
    }

    private static double evaluated(XSSFWorkbook workbook, XSSFCell cell) {
        return new XSSFFormulaEvaluator(workbook).evaluate(cell).getNumberValue();
    }

    @Test
    void anEvaluatorFindsRoomToSignAndEveryReaderA4() throws IOException {
        for (Readership reader : Readership.values()) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(document(reader).workbook()))) {
                workbook.forEach(sheet -> assertEquals(
                        org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE,
                        sheet.getPrintSetup().getPaperSize(),
                        sheet.getSheetName()));
                assertEquals("样例公司", workbook.getSheetAt(1).getHeader().getLeft());
            }
        }
        List<XSSFCell> names = cells(document(Readership.EVALUATOR).workbook(), "Evaluation sheet", 0);
        List<XSSFCell> values = cells(document(Readership.EVALUATOR).workbook(), "Evaluation sheet", 1);
        assertEquals(
                List.of(
                        "Company",
                        "Standard",
                        "Model date",
                        "Score",
                        "Evaluator",
                        "Day of the evaluation",
                        "Signature"),
                names.subList(1, 8).stream().map(XSSFCell::getStringCellValue).toList());
        assertEquals("Sample Ltd.", values.get(1).getStringCellValue());
        assertEquals("2026-11-30", values.get(3).getStringCellValue());
        assertEquals("", values.get(7).getStringCellValue());
    }

    @Test
    void whatDoesNotApplyHasNoShareAndCountsNothing() throws IOException {
        var leading = sample.standard.getClauses().getFirst().getClauses().getFirst();
        leading.setExcludable(true);
        var exclusion = dev.qualis.model.qms.enterprise.EnterpriseFactory.eINSTANCE.createExclusion();
        exclusion.getClauses().add(leading);
        exclusion.setReason(new LocalizedText("没有这样的业务", "There is no such business"));
        sample.index().enterprise().orElseThrow().getExclusions().add(exclusion);
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(document(Readership.ENTERPRISE).workbook()))) {
            XSSFSheet clauses = workbook.getSheet("Clauses");
            assertEquals("Not applicable", clauses.getRow(4).getCell(3).getStringCellValue());
            assertEquals("", clauses.getRow(4).getCell(4).getStringCellValue());
            assertEquals("", clauses.getRow(4).getCell(7).getStringCellValue());
            assertEquals(0, evaluated(workbook, clauses.getRow(4).getCell(8)));
            double score = report(sample.index()).score();
            assertEquals(score, evaluated(workbook, clauses.getRow(1).getCell(2)), 1e-12);
        }
    }

    @Test
    void theWorkbookHasSheetsInBothLanguagesWithFrozenHeadsAndFilters() throws IOException {
        byte[] bytes = document(Readership.ENTERPRISE).workbook();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("下一步", "条款", "章节得分", "Next steps", "Clauses", "Sections"), names);
            workbook.forEach(sheet -> {
                assertTrue(sheet.getPaneInformation().isFreezePane(), sheet.getSheetName());
                assertTrue(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameAssessmentGivesTheSameBytes(Readership reader) throws IOException {
        byte[] bytes = document(reader).workbook();
        assertArrayEquals(bytes, document(reader).workbook());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(text.contains("<dcterms:created") && !text.contains("1970-01-01"), entry.getName());
                assertFalse(text.matches("(?s).*modified[^<]*>20\\d\\d.*"), entry.getName());
            }
        }
        assertEquals(document(reader).html(), document(reader).html());
    }
}
