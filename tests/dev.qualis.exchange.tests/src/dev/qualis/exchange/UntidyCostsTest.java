package dev.qualis.exchange;

import org.junit.jupiter.api.Test;

/** Ledgers of costs with the habits of real ones. */
class UntidyCostsTest extends UntidyWorkbooks {

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
    void costsByMonthWithSumsNobodyComputed() {
        checkAlone(
                "costs-by-month",
                new Books()
                        .sheet("2025年Q4")
                        .row("质量成本统计台账")
                        .row("编制单位：财务部", null, "期间：2025年第四季度", null, null, "金额单位：元")
                        .row("成本类别", "明细科目", "10月", "11月", "12月", "合计", "预算")
                        .row("预防成本", "质量培训费", "12,000", "8500", "1.2万", new Books.Uncomputed("SUM(C4:E4)"), 30000)
                        .row(null, "体系认证费", null, "2.5万", "—", "25000", "25,000.00")
                        .row(null, "小计", 12000, 33500, 12000, 57500, 55000)
                        .row("鉴定成本", "检验人工", 100000, 100000, 100000, 300000, 300000)
                        .row("内部损失", "报废损失", "(1,200)", "34,500.50", "¥2,000", null, 40000)
                        .row("外部损失", "三包费用", "3千", "5000", "０", "8000", 10000)
                        .row("总计", null, null, null, null, null, 435000)
                        .merge("A1:G1")
                        .merge("A4:A6")
                        .merge("A10:B10"));
    }

    @Test
    void costsInThousandsOfEuroWithAFault() {
        checkAlone(
                "costs-thousand",
                new Books()
                        .sheet("COPQ")
                        .row("Cost of Poor Quality FY2026 (k EUR)")
                        .row("Cost type", "Cost element", "Budget 2026", "Actual YTD", "Variance", "Cost center")
                        .row("Prevention costs", "Training", "12.0", "(1.5)", new Books.Uncomputed("C3-D3"), "4711")
                        .row(null, "Audits", "1,250.00", "980", null, "4712")
                        .row("Appraisal", "Incoming inspection", "75", "80.5")
                        .row("Internal failures", "Scrap", "#REF!", "33")
                        .row("External failures", "Warranty", "40", "55")
                        .row("Grand total", null, "1377", "1149")
                        .merge("A1:F1")
                        .merge("A3:A4"));
    }

    @Test
    void costsInTensOfThousandsWithAQuarter() {
        checkAlone(
                "costs-ten-thousand",
                new Books()
                        .sheet("Ledger 2025")
                        .row("Quality cost ledger 2025 – amounts in CNY 10k")
                        .row("PAF", "Account", "Jan", "Feb", "Mar", "Q1 total", "Budget", "Comment")
                        .row("Prevention", "Training", 1.2, "(0.3)", null, 0.9, 5, "credit note")
                        .row(null, "Supplier audits", "0.8", null, "1,200 CNY", "2.0", "3")
                        .row("Appraisal", "Lab", 10, 11, "12", 33, "40")
                        .row("Internal failure", "Scrap", "2.5万", "3", "—", "5.5", "10", "see note 1")
                        .row("External failure", "Returns", 4, "n/a", 6, 9)
                        .row("TOTAL", null, null, null, null, "50.4")
                        .row("Note 1: preliminary")
                        .merge("A1:H1")
                        .merge("A3:A4"));
    }
}
