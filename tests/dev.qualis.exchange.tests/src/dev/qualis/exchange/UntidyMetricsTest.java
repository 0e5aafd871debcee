package dev.qualis.exchange;

import dev.qualis.exchange.Books.Percent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Series of metrics with the habits of real ones. */
class UntidyMetricsTest extends UntidyWorkbooks {

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
    void metricsBelowAGroupOfMonthsWithSharesBesidePerCent() {
        checkAlone(
                "metrics-group",
                new Books()
                        .sheet("2026KPI")
                        .row("2026年质量KPI月度统计")
                        .row("序号", "指标名称", "计算公式", "单位", "目标", "2025年实绩", "实际值", null, null, null, null, "责任部门", "数据来源")
                        .row(null, null, null, null, null, null, "1月", "2月", "3月", "Q1", "4月")
                        .row(
                                1,
                                "来料批合格率",
                                "合格批/总批",
                                "%",
                                "≥98",
                                0.971,
                                new Percent(0.975),
                                "98.1%",
                                98.6,
                                "98.1",
                                null,
                                "检验部",
                                "QMS")
                        .row(2, "客户投诉", "件数", "件", "≤5", 12, "3", "2件", "N/A", 5, null, "客服部", "CRM")
                        .row(
                                3,
                                "制程不良率",
                                null,
                                "PPM",
                                "<1,000",
                                1500,
                                "1,200ppm",
                                "９８０",
                                "#DIV/0!",
                                null,
                                null,
                                "生产部",
                                "MES")
                        .row(4, "质量损失", null, "万元", "≤20", 25, "2.5万", "3.1", null, null, null, "财务部", "ERP")
                        .merge("A1:M1")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:D3")
                        .merge("E2:E3")
                        .merge("F2:F3")
                        .merge("G2:K2")
                        .merge("L2:L3")
                        .merge("M2:M3"));
    }

    @Test
    void metricsByNamedMonthsWithTheTargetOfAYear() {
        checkAlone(
                "metrics-months-named",
                new Books()
                        .sheet("KPIs")
                        .row("KPI", "Unit", "Target 2026", "Jan-26", "Feb-26", "Mar 2026", "YTD avg", "Owner")
                        .row(
                                "On-time delivery",
                                "%",
                                ">= 95%",
                                new Percent(0.93),
                                new Percent(0.951),
                                "96%",
                                "94.7",
                                "Logistics Manager")
                        .row("Complaint rate", "ppm", "< 500", "1,200", "800", null, null, "CQO")
                        .row("FPY", "%", 98.5, "98,2", 99.1, null, null, "Plant"));
    }

    @Test
    void metricsByChineseMonthsInTheUnitOfTheTable() {
        checkAlone(
                "metrics-chinese-months",
                new Books()
                        .sheet("KPI")
                        .row("质量指标月报（2026年，单位：%）")
                        .row("部门", "指标", "目标", "上年", "一月", "二月", "三月", "四月", "5月份", "备注")
                        .row("质检部", "一次交验合格率", "98%以上", "97.5", "98.1", "98.5%", 0.985, "99.1", null, "含返工")
                        .row(null, "漏检率", "≤0.5", "0.6", "0.4", "０.３", "—", "#N/A")
                        .row("销售部", "顾客满意度", "不低于90分", "88", null, "91", "92分")
                        .row("平均", null, null, null, "49.3")
                        .merge("A1:J1")
                        .merge("A3:A4"));
    }

    @Test
    void metricsWithMonthsAsDays() {
        checkAlone(
                "metrics-months",
                new Books()
                        .sheet("KPI")
                        .row("KPI board 2026")
                        .row(
                                "KPI",
                                "Owner",
                                "Unit",
                                "Target",
                                null,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 3, 1),
                                "YTD")
                        .row("On-time delivery", "Logistics", "%", "≥ 97%", "Actual", 0.965, "97.1%", 98.2)
                        .row(null, null, null, null, "Plan", 0.97, 0.97, 0.97)
                        .row(
                                "Complaints",
                                "Quality Manager",
                                "ppm",
                                "less than 500 ppm",
                                "Actual",
                                "1,200ppm",
                                800,
                                "650",
                                "883")
                        .row("Scrap cost", "Plant Manager", "k€", "max. 25", "Actual", 31.5, "28,4", 27)
                        .row("Customer satisfaction", "Sales Director", "1–10", 8.5, "Actual", null, null, 8.1)
                        .row("Right first time", null, "%", null, "Actual", 0.985, 98.2, 98.4)
                        .row("Audits held", null, "%", null, "Actual", 0.8, 0.9, 1));
    }
}
