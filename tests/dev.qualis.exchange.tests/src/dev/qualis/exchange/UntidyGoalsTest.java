package dev.qualis.exchange;

import org.junit.jupiter.api.Test;

/** Lists of goals with the habits of real ones. */
class UntidyGoalsTest extends UntidyWorkbooks {

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
    void goalsWithATargetAYearAndABaselineInTheHead() {
        checkAlone(
                "goals-by-year",
                new Books()
                        .sheet("质量目标分解")
                        .row("2026-2028年质量目标分解表")
                        .row(
                                "序号",
                                "质量目标",
                                "考核指标",
                                "计量单位",
                                "现状（2025）",
                                "2026目标",
                                "2027目标",
                                "2028目标",
                                "责任部门",
                                "完成时间",
                                "措施")
                        .row(
                                1,
                                "提升产品一次合格率",
                                "一次交验合格率",
                                "%",
                                "96.5",
                                "97.5",
                                "98",
                                "≥98.5",
                                "生产部",
                                "2028年12月31日",
                                "推行SPC")
                        .row(2, "降低客诉", "客诉件数", "件/年", 30, 25, "20", "15", "客服部", "2028/12")
                        .merge("A1:K1"));
    }

    @Test
    void goalsWithAShareAmongPerCent() {
        checkAlone(
                "goals-share",
                new Books()
                        .sheet("目标")
                        .row("公司质量目标及分解（2026—2030）")
                        .row("目标", "指标", "基线2025", "2026", "2027", "2030", "单位", "责任部门", "对应战略")
                        .row("产品可靠", "MTBF", "5000", "5500", "6000", "8000", "h", "研发部", "技术领先")
                        .row("顾客满意", "满意度", "85", "≥88", "90", "95", "分", "销售部")
                        .row("成本", "质量成本率", "3.2%", "3.0%", "0.028", "2%", null, "财务部")
                        .merge("A1:I1"));
    }

    @Test
    void goalsWithWhatWasReachedAndSharesAlone() {
        checkAlone(
                "goals-reached",
                new Books()
                        .sheet("2026质量目标分解")
                        .row("质量目标分解表")
                        .row("战略主题", "质量目标", "指标", "单位", "2025实绩", "2026目标", null, "责任部门")
                        .row(null, null, null, null, null, "Q1", "Q2")
                        .row("客户满意", "提高客户满意度", "客户满意度", "%", 88.5, "89", "≥90%", "市场部")
                        .row(null, "降低投诉", "百万台投诉率", "ppm", "1,350", "1200", 900, "质量部")
                        .row("卓越制造", "提升一次合格率", "FPY", "%", 0.965, 0.97, 0.98, "制造部")
                        .row("卓越制造", "准时交付", "OTD", "%", 0.961, 97, 98, "物流部")
                        .merge("F2:G2")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:D3")
                        .merge("E2:E3")
                        .merge("H2:H3")
                        .merge("A4:A5"));
    }
}
