package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.exchange.Books.Percent;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.testing.Golden;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks with the habits of real ones. What comes of each – its texts, the cells to look at, the cells that are ignored – is in
 * {@code expected}; that no cell is forgotten is asserted for each by {@link Imports}.
 */
class UntidyWorkbooksTest {

    private static final Map<String, String> COMPANY = Map.of("project.qms", Imports.PROJECT, "company.qms", """
        unit HQ "总部" | "Head office"
        unit QualityDepartment "质量部" | "Quality department" in HQ
        position GM "总经理" | "General manager" in HQ { top manager }
        position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM
        position Buyer "采购经理" | "Purchasing manager" in HQ reports to GM
        person Lin "林一" | "Lin Yi" holds GM since 2020-01-01
        product Lamp "台灯" | "Lamp"
        metric Yield "一次合格率" | "First pass yield" in %
        process Purchasing "采购" | "Purchasing" { owner Buyer }
        """);

    static final Map<String, String> NOTHING = Map.of("project.qms", Imports.PROJECT);

    @TempDir
    private Path folder;

    private void check(String name, Books books) {
        check(name, Instructions.none(), books);
    }

    private void check(String name, Instructions instructions, Books books) {
        check(COMPANY, name, instructions, books.read(folder, name));
    }

    /** What comes of a workbook is what is expected, makes no error, and comes to nothing when it is imported again. */
    static void check(Map<String, String> company, String name, Instructions instructions, Workbook workbook) {
        ImportResult result = Imports.into(company, instructions, workbook);
        assertEquals(List.of(), Imports.errors(Imports.after(company, result)), "the text has errors");
        List<String> page = new ArrayList<>();
        result.sheets()
                .forEach(sheet -> page.add("%s: %s, row %d, %s"
                        .formatted(
                                sheet.sheet(),
                                sheet.kind(),
                                sheet.head(),
                                sheet.columns().stream()
                                        .map(column -> column.letters() + " " + column.meaning())
                                        .toList())));
        page.add("\n---- text\n" + Imports.texts(result).strip());
        page.add("\n---- to look at");
        page.addAll(Imports.cells(result, Ledger.Fate.REPORTED));
        page.add("\n---- ignored");
        page.addAll(Imports.cells(result, Ledger.Fate.IGNORED));
        Golden.assertMatches(name + ".txt", String.join("\n", page) + "\n");
        ImportResult again = Imports.into(Imports.after(company, result), instructions, workbook);
        assertEquals(Map.of(), again.texts(), "importing again changes something");
    }

    @Test
    void positionsInChineseWithMergedDepartmentsAndTotals() {
        check(
                "positions-zh",
                new Books()
                        .sheet("岗位编制表")
                        .row("松果仪器有限公司岗位编制表")
                        .row("编制：人力资源部", null, null, null, null, null, "2026年3月")
                        .row("序号", "部门", "岗位名称", "任职人", "直接上级", "编制（人）", "任职日期", "是否专职", "备注")
                        .row(1, "质量部", "质量经理", "王 芳", "首席质量官", 1, LocalDate.of(2023, 5, 8), "是", null)
                        .row(2, null, "来料检验员", "赵六、钱七", "质量经理", 2, "2024.7.1", "是", "轮班")
                        .row(3, null, "计量员", "空缺", "王芳", "１", "—", "否", null)
                        .row(null, "质量部小计", null, null, null, new Books.Formula("SUM(F4:F6)", 3))
                        .row(4, "采购部", "采购员", "孙八", "林一", 3, 45292, "是", null)
                        .row(5, "采购部", "SQE", "TBD", "供应链总监", "2人", "2025/13/1", "也许", null)
                        .row(null, "合计", null, null, null, 9)
                        .row("注：编制以批准的预算为准")
                        .merge("A1:I1")
                        .merge("B4:B6"));
    }

    @Test
    void positionsInEnglishWithTwoHeadRowsAndAHiddenRow() {
        check(
                "positions-en",
                new Books()
                        .sheet("Org list")
                        .row("No.", "Position", null, "Reporting", null, "Headcount")
                        .row(null, "Job title", "Department", "Reports to", "Dotted line", null)
                        .row(1, "Quality Manager", "Quality", "Chief quality officer", null, 1)
                        .row(2, "Test Engineer", "Quality", "Quality Manager", "General manager", 4)
                        .row(3, "Secret post", "Quality", "Quality Manager", null, 1)
                        .row(4, "Auditor", "Quality", "Quality Manger", null, "n/a")
                        .merge("A1:A2")
                        .merge("B1:C1")
                        .merge("D1:E1")
                        .merge("F1:F2")
                        .with(sheet -> sheet.getRow(4).setZeroHeight(true))
                        .sheet("old")
                        .row("Position", "Reports to")
                        .row("Nobody", "General manager")
                        .with(sheet -> sheet.getWorkbook().setSheetHidden(1, true)));
    }

    @Test
    void raciWithSlashesRolesThatAreNoneAndTheHeadAgain() {
        check(
                "raci",
                new Books()
                        .sheet("职责矩阵")
                        .row("质量职责矩阵（R 执行 A 负责 C 咨询 I 知会）")
                        .row("过程", "过程负责人", "总经理", "首席质量官", "采购经理", "财务总监")
                        .row("采购", "采购经理", "I", "A", "R", "C")
                        .row("来料检验", "首席质量官", null, "R/A", "C、I", null)
                        .row("过程", "过程负责人", "总经理", "首席质量官", "采购经理", "财务总监")
                        .row("不合格品控制", "首席质量官", "Ａ", "r", "S", null)
                        .row("图例：R 执行，A 负责")
                        .merge("A1:F1"));
    }

    @Test
    void obligationsWithMarketsIntervalsAndStates() {
        check(
                "obligations",
                new Books()
                        .sheet("法规清单")
                        .row("法规名称", "类别", "文号", "版本", "适用市场", "适用产品", "最近评审日期", "评审周期", "合规状态", "证据", "风险点", "控制措施")
                        .row(
                                "产品质量法",
                                "法律",
                                "主席令第22号",
                                "2018",
                                "中国",
                                "台灯",
                                "2026年3月10日",
                                "每年",
                                "符合",
                                "评价表 2026",
                                null,
                                null)
                        .row(
                                "RoHS 指令",
                                "regulation",
                                "2011/65/EU",
                                "2011",
                                "欧盟",
                                "台灯；吊灯",
                                "10/03/2026",
                                "6个月",
                                "基本符合",
                                null,
                                "镀层",
                                "XRF 抽检")
                        .row("能效标识", "奇怪", "—", null, "火星", null, null, "12个月", "待评估", null, null, "年检"));
    }

    @Test
    void risksWithProductsThatDoNotMultiply() {
        check(
                "risks",
                new Books()
                        .sheet("Risk register")
                        .row(
                                "Risk",
                                "Process",
                                "Likelihood",
                                "Impact",
                                "Score",
                                "Owner",
                                "Treatment",
                                "Controls",
                                "Type")
                        .row(
                                "Single source",
                                "Purchasing",
                                4,
                                5,
                                new Books.Formula("C2*D2", 20),
                                "Purchasing manager",
                                "mitigate",
                                "Second source\nsafety stock",
                                "risk")
                        .row(
                                "Counterfeit parts",
                                "Purchasing",
                                2,
                                5,
                                12,
                                "Buyer",
                                "reduce",
                                "Source inspection",
                                "risk")
                        .row("New market", null, null, null, "3×4=12", "Lin Yi", "exploit", null, "opportunity")
                        .row(
                                "Fire",
                                "Production",
                                1,
                                "high",
                                new Books.Formula("C5*D5", FormulaError.VALUE),
                                null,
                                "pray",
                                null,
                                "r")
                        .row("Total", null, null, null, 44));
    }

    @Test
    void costsInTenThousandYuanWithSectionsAndAWrongTotal() {
        check(
                "costs",
                new Books()
                        .sheet("2026年")
                        .row("2026年质量成本台账")
                        .row("单位：万元")
                        .row("科目", "预算金额", "实际发生额", "责任部门", "数据来源")
                        .row("一、预防成本")
                        .row("培训", 12, 10.5, "质量部", "ERP")
                        .row("小计", new Books.Formula("SUM(B5)", 12), new Books.Formula("SUM(C5)", 10.5))
                        .row("二、鉴定成本")
                        .row("检验", "54", "５６.１", "质量部", "ERP")
                        .row("三、内部损失成本")
                        .row("报废", "30万元", "(1.2)", "生产部", "MES")
                        .row("返工", "1,200", "N/A", "质量部", null)
                        .row("小计", 1230, 7)
                        .row("合计", 1296, 65.4)
                        .merge("A1:E1")
                        .merge("A4:E4"));
    }

    @Test
    void costsWithACategoryColumnCarriedDownAndATotalThatIsRight() {
        check(
                "costs-en",
                new Books()
                        .sheet("COQ 2025")
                        .row("Category", "Account", "Budget (EUR)", "Actual (EUR)")
                        .row("Prevention", "Training", 1000, 950)
                        .row(null, "Planning", 2000, "1,900")
                        .row("External failure", "Warranty", 500, "€700")
                        .row("Total", null, 3500, 3550)
                        .merge("A2:A3"));
    }

    @Test
    void metricsByMonthWithPercentCellsAndBounds() {
        check(
                "metrics",
                new Books()
                        .sheet("质量指标 2026")
                        .row("指标", "单位", "目标值", "频次", "数据来源", "责任岗位", "1月", "2月", "3月", "全年")
                        .row("一次合格率", "%", "≥98.5%", "每月", "MES", "首席质量官", new Percent(0.981), "98.2%", 98.4, null)
                        .row("市场失效率（ppm）", null, "≤300", "月", "CRM", "质量总监", "1,200ppm", "350 ppm", "#N/A", null)
                        .row("交付周期", "光年", "3", "每月", null, null, 2.5, "2.6天", "—", null));
    }

    @Test
    void goalsWithYearsAsColumns() {
        check(
                "goals",
                new Books()
                        .sheet("质量目标")
                        .row("质量目标", "衡量指标", "基准值", "基准年", "目标值", "达成年份", "责任人", "2026年", "2027年")
                        .row("提高合格率", "一次合格率", "97.6%", 2025, "99 %", "2030年", "首席质量官", "98%", "98.3%")
                        .row("降低失效率", "失效率", "1200 ppm", 2025, "300 ppm", null, "总经理", null, null));
    }

    @Test
    void competencesWithLevelsInWordsAndInFigures() {
        check(
                "competences",
                new Books()
                        .sheet("能力矩阵")
                        .row("姓名", "岗位", "8D", "SPC", "法规知识")
                        .row("林一", "总经理", "熟练", "基础", "精通")
                        .row("李四", "采购经理", "掌握", "3", null)
                        .row("说明：1 了解 2 基础 3 熟练 4 精通"));
    }

    @Test
    void competencesWithFiguresThatSomebodyHasExplained() {
        check(
                "competences-mapped",
                Instructions.parse(List.of("word\t*\t3\tproficient", "word\t*\t1\t了解")),
                new Books().sheet("Skills").row("Name", "8D", "SPC").row("Lin Yi", 3, 1));
    }

    @Test
    void trainingRecordsWithDatesInFiveNotations() {
        check(
                "training",
                Instructions.parse(List.of("dates\t*\t\tday first")),
                new Books()
                        .sheet("Training records")
                        .row("Employee", "Training", "Training date", "Test date", "Valid until", "Position")
                        .row("Lin Yi", "Internal auditor", "12 May 2025", "13/05/2025", 46155, "General manager")
                        .row("Ann\nBen", "8D", LocalDate.of(2026, 1, 9), "2026.1.10", "31/12/2028", null)
                        .row("Cat", null, "2026-02-02", null, null, null));
    }

    @Test
    void registersOfDocumentsSuppliersAndEquipment() {
        check(
                "registers",
                new Books()
                        .sheet("受控文件清单")
                        .row("序号", "文件编号", "文件名称", "文件类别", "版本", "批准人", "批准日期", "评审周期", "下次评审日期", "状态")
                        .row(
                                1,
                                "QP-01",
                                "采购控制程序",
                                "程序文件",
                                "A/2",
                                "总经理",
                                "2025.3.1",
                                "每年",
                                LocalDate.of(2026, 3, 1),
                                "有效")
                        .row(2, "WI-08-02", "来料检验指导书", "三级文件", 3, "质量总监", "2025-13-01", null, null, "作废")
                        .sheet("合格供方名录")
                        .row("供应商名称", "供货范围", "状态", "评价日期", "得分", "下次评价日期")
                        .row("明达电子", "电容", "合格", "2026年1月8日", "92", "2027-01-08")
                        .row("华信塑胶", "外壳", "待定", null, 75, null)
                        .sheet("Gauge list")
                        .row(
                                "Equipment no",
                                "Instrument",
                                "Serial no",
                                "Calibration interval",
                                "Last calibration",
                                "Calibration due",
                                "Certificate")
                        .row(
                                "G-001",
                                "Caliper",
                                "SN-77/A",
                                "12 months",
                                LocalDate.of(2026, 2, 3),
                                "2027-02-03",
                                "C-2026-17")
                        .row("G-002", "Caliper", "SN-78/A", "12 months", null, null, "C-2024-01"));
    }

    @Test
    void aSheetOfNoKnownKindAndOneThatIsPassedOver() {
        check(
                "others",
                Instructions.parse(List.of("kind\tPosts\t\tnone")),
                new Books()
                        .sheet("Menu")
                        .row("Day", "Dish")
                        .row("Monday", "Noodles")
                        .sheet("Posts")
                        .row("Position", "Reports to")
                        .row("Cook", "General manager"));
    }
}
