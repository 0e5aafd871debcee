package dev.qualis.exchange;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;

/** Registers of risks with the habits of real ones. */
class UntidyRisksTest extends UntidyWorkbooks {

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
    void risksWithWordsBesideFiguresAndFormulasNobodyComputed() {
        checkAlone(
                "risks-words",
                new Books()
                        .sheet("风险评估表")
                        .row("2026年度质量风险识别与评估表")
                        .row(
                                "序号",
                                "过程/部门",
                                "风险点描述",
                                "原因",
                                "后果",
                                "可能性(L)",
                                "严重度(S)",
                                "风险值 R=L×S",
                                "风险等级",
                                "现有控制措施",
                                "责任部门/人",
                                "完成时限")
                        .row(
                                1,
                                "采购",
                                "关键芯片断供",
                                "单一来源",
                                "停线",
                                4,
                                5,
                                "4×5=20",
                                "重大",
                                "1、备货；\n2、开发二供",
                                "采购部/王五",
                                "2026-06-30")
                        .row(
                                2,
                                "采购",
                                "来料混批",
                                "标识不清",
                                "客诉",
                                "３",
                                "4",
                                new Books.Uncomputed("F4*G4"),
                                "一般",
                                "条码管理",
                                "仓库",
                                "长期")
                        .row(3, "生产", "参数漂移", null, null, "中(3)", "低（2）", "3*2=6", "低", "SPC", "生产部")
                        .row(4, "设计", "需求遗漏", null, null, "高", "高", "高", "重大", "评审", "研发部")
                        .row(5, "交付", "运输损坏", null, null, 2, 3, "2x3=8", "低", "包装试验")
                        .row("风险等级：≥15 重大；8-14 一般；<8 低")
                        .merge("A1:L1")
                        .merge("B3:B4")
                        .merge("A8:L8"));
    }

    @Test
    void risksAndOpportunitiesWithRatingsInWords() {
        checkAlone(
                "risks-log",
                new Books()
                        .sheet("R&O")
                        .row("Risk & opportunity log")
                        .row(
                                "#",
                                "R/O",
                                "Description",
                                "Process",
                                "Prob. (1-5)",
                                "Sev. (1-5)",
                                "RPN",
                                "Risk owner",
                                "Action",
                                "Status")
                        .row(
                                "R1",
                                "Risk",
                                "Loss of key engineer",
                                "HR",
                                "3 - possible",
                                "4 - major",
                                "12 (medium)",
                                "HR Manager",
                                "Succession plan",
                                "open")
                        .row("R2", "risk", "Late tooling", "Purchasing", 4, 4, 16, "Buyer", "Dual sourcing", "closed")
                        .row(
                                "O1",
                                "Opp.",
                                "New ISO certification",
                                "Sales",
                                5,
                                3,
                                "5 x 3 = 15",
                                "CQO",
                                "Start project",
                                "open")
                        .row(
                                "R3",
                                "Risk",
                                "Cyber attack",
                                "IT",
                                "likely",
                                "severe",
                                "high",
                                "IT Manager",
                                "Backup",
                                "open"));
    }

    @Test
    void risksBelowInherentAndResidual() {
        checkAlone(
                "risks-residual",
                new Books()
                        .sheet("Sheet1")
                        .row("Risk Register")
                        .row("Company: ACME", null, "Rev. 3", null, "Date: 2026-04-01")
                        .row()
                        .row(
                                "Ref",
                                "Risk description",
                                "Category",
                                "Inherent risk",
                                null,
                                null,
                                "Controls",
                                "Residual risk",
                                null,
                                null,
                                "Owner",
                                "Next review")
                        .row(null, null, null, "L", "I", "LxI", null, "L", "I", "LxI")
                        .row(
                                "R-001",
                                "Supplier insolvency",
                                "Supply",
                                4,
                                5,
                                "4×5=20",
                                "Dual source; credit check",
                                2,
                                5,
                                "2×5=10",
                                "Head of Purchasing",
                                "30.06.2026")
                        .row("R-002", "Data loss", "IT", "3", "４", "12", "Backups", 1, 4, 4, "CIO", "06/07/2026")
                        .row(
                                "R-003",
                                "Key staff leave",
                                "HR",
                                "High",
                                "Medium",
                                new Books.Uncomputed("D8*E8"),
                                "n/a",
                                null,
                                null,
                                null,
                                "—",
                                "Q3 2026")
                        .merge("A1:H1")
                        .merge("D4:F4")
                        .merge("H4:J4")
                        .merge("A4:A5")
                        .merge("B4:B5")
                        .merge("C4:C5")
                        .merge("G4:G5")
                        .merge("K4:K5")
                        .merge("L4:L5"));
    }

    @Test
    void risksWithATreatmentInWords() {
        checkAlone(
                "risks-treatment",
                new Books()
                        .sheet("RR 2026")
                        .row("Risk & Opportunity Register")
                        .row("Scale 1-5; date format dd.mm.yyyy")
                        .row()
                        .row(
                                "No.",
                                "Area / Process",
                                "Risk or opportunity",
                                "Cause",
                                "Likelihood (1–5)",
                                "Severity (1–5)",
                                "L × S",
                                "Treatment",
                                "Owner",
                                "Due",
                                "Status",
                                "Residual")
                        .row(
                                "R-01",
                                "Purchasing",
                                "Single source for castings",
                                "market",
                                "4",
                                "5",
                                "4×5=20",
                                "Second supplier; safety stock",
                                "Plant Manager",
                                LocalDate.of(2026, 9, 30),
                                "open",
                                "2x4=8")
                        .row(
                                "R-02",
                                null,
                                "Price rises",
                                null,
                                3,
                                3,
                                new Books.Formula("E6*F6", 9),
                                "transfer",
                                "CFO",
                                "31.12.2026",
                                "in progress",
                                6)
                        .row(
                                "O-01",
                                "Sales",
                                "New market Chile",
                                null,
                                "high",
                                "med",
                                null,
                                "Study of the market",
                                "Sales Director",
                                "03/04/2026",
                                "closed",
                                "n/a")
                        .row(
                                "R-03",
                                "Machining",
                                "Tool breakage",
                                "wear",
                                2,
                                4,
                                9,
                                "Monitoring of tool life",
                                "B. Smith (Maintenance)",
                                46023,
                                "Open",
                                "-")
                        .row()
                        .row("Number of risks: 4")
                        .merge("B5:B6"));
    }
}
