package dev.qualis.exchange;

import org.junit.jupiter.api.Test;

/** Matrices of responsibilities with the habits of real ones. */
class UntidyRaciTest extends UntidyWorkbooks {

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
    void raciOfActivitiesBelowMergedProcessesWithTwoHeadRowsAndALegend() {
        checkAlone(
                "raci-activities",
                new Books()
                        .sheet("RACI")
                        .row("质量职责分配矩阵 RACI")
                        .row("一级过程", "活动/步骤", "管理层", null, "质量中心", null, "制造部", "输出文件")
                        .row(null, null, "总经理", "首席质量官", "体系经理", "检验主管", "生产经理")
                        .row("设计开发", "立项评审", "A", "C", "I", null, "I", "立项报告")
                        .row(null, "样机验证", null, "A", "R", "R", null, "验证报告")
                        .row("采购", "供应商准入", "I", "A/R", "C", "C", "-", "准入表")
                        .row(null, "来料检验", null, "A", null, "Ｒ", "i", "检验记录")
                        .row("生产", "首件检验", null, "A", null, "R、C", "R/I")
                        .row("R=负责执行", "A=最终责任", "C=咨询", "I=知会")
                        .merge("A1:H1")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:D2")
                        .merge("E2:F2")
                        .merge("H2:H3")
                        .merge("A4:A5")
                        .merge("A6:A7"));
    }

    @Test
    void raciInWordsAndLetters() {
        checkAlone(
                "raci-words",
                new Books()
                        .sheet("Responsibilities")
                        .row("Process", "Sub-process / Activity", "Management", null, "Quality", null, "Ops")
                        .row(null, null, "CEO", "CFO", "CQO", "QA Eng.", "Plant Mgr")
                        .row("Order to cash", "Contract review", "A", "C", "I", null, "R")
                        .row(null, "Delivery release", null, null, "A, R", "R", "I")
                        .row("Complaints", "8D", "I", null, "Accountable", "Responsible", "Consulted")
                        .row("Legend: R = responsible, A = accountable")
                        .merge("A1:A2")
                        .merge("B1:B2")
                        .merge("C1:D1")
                        .merge("E1:F1")
                        .merge("A3:A4"));
    }

    @Test
    void raciWithSignsOfItsOwn() {
        checkAlone(
                "raci-signs",
                new Books()
                        .sheet("职能分配表")
                        .row("质量职能分配表（● 主责 ○ 配合）")
                        .row("过程", "总经理", "质量部经理", "备注")
                        .row("采购控制", "○", "●", "见程序")
                        .row("内审", "●", "○", null));
    }

    @Test
    void raciOfDepartments() {
        checkAlone(
                "raci-departments",
                new Books()
                        .sheet("Sheet1")
                        .row("过程", "子过程", "责任部门")
                        .row(null, null, "总经办", "质量部", "生产部", "采购部")
                        .row("策划", "目标管理", "A", "R", "C", "C")
                        .row(null, "方针", "A/R", "C", "I", "I")
                        .row("运行", "外部提供", "I", "C", null, "A、R")
                        .merge("A1:A2")
                        .merge("B1:B2")
                        .merge("C1:F1")
                        .merge("A3:A4"));
    }

    @Test
    void raciWithPhasesBeforeTheProcesses() {
        checkAlone(
                "raci-phases",
                new Books()
                        .sheet("Responsibility matrix")
                        .row("ACME Pumps – Responsibilities (RACI) Rev. D")
                        .row("R = does the work; A = answers for it; C = consulted; I = informed")
                        .row()
                        .row("Phase", "Process", "Management", null, "Quality", null, "Production", "Remarks")
                        .row(null, null, "CEO", "Sales Director", "Quality Manager", "Inspector (2x)", "Plant Manager")
                        .row("Order", "Offer", "A", "R", "C", null, "I", "see QP-07")
                        .row(null, "Contract review", "I", "A/R", "C", "-", "C")
                        .row("Make", "Machining", null, null, "I", "C", "R, A")
                        .row(null, "Final inspection", "I", "–", "A", "R", "i")
                        .row(null, "Release", null, "I", "a / r", "R", "I", "x")
                        .row("Serve", "Complaints", "A", "R", "R/C", null, "?")
                        .row("Total R", null, new Books.Formula("COUNTIF(C6:C11,\"*R*\")", 0), 3, 3, 2, 1)
                        .row()
                        .row("Approved: J. Miller, 12 March 2026")
                        .merge("A1:H1")
                        .merge("C4:D4")
                        .merge("E4:F4")
                        .merge("A6:A7")
                        .merge("A8:A10"));
    }
}
