package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a company's records say against each other, and that nothing is told of records that agree. */
class RecordsTest {

    private static final String DATED = "project P \"项目\" | \"Project\" { model date 2026-11-30 }\n";

    private static List<String> issues(String text) {
        return TextProject.withCatalogues(text).issues();
    }

    @Test
    void tellsWhatAFirmForgot() {
        assertEquals(
                List.of(
                        "a.qms:8:66 qualis.person.competence.below",
                        "a.qms:9:63 qualis.appointment.filing.missing",
                        "a.qms:10:41 qualis.product.obligation.missing",
                        "a.qms:11:8 qualis.metric.incomplete",
                        "a.qms:12:63 qualis.task.overdue",
                        "a.qms:13:35 qualis.survey.overdue",
                        "a.qms:14:47 qualis.problem.overdue",
                        "a.qms:15:68 qualis.problem.closed.incomplete",
                        "a.qms:16:13 qualis.keyProject.staff.missing",
                        "a.qms:17:8 qualis.change.revision.missing",
                        "a.qms:18:6 qualis.risk.treatment.missing",
                        "a.qms:20:40 qualis.costs.account.incomplete",
                        "a.qms:23:102 qualis.obligation.review.overdue"),
                issues(DATED + """
                    enterprise Firm "松果仪器" | "Pinecone Instruments" { size small markets CN, MY }
                    unit Shop "车间" | "Shop"
                    position Head "总经理" | "General manager" in Shop { top manager }
                    position Cqo "首席质量官" | "CQO" reports to Head { chief quality officer executive competence Law level advanced }
                    competence Law "法规" | "Law"
                    person Li "李" | "Li" holds Head
                    person Mo "莫二" | "Mo Er" holds Cqo since 2025-03-01 { competence Law level proficient assessed 2026-01-10 }
                    appointment Ap "任命" | "Appointment" of Mo as Cqo by Head from 2025-03-01
                    product Lamp "灯" | "Lamp" { markets CN, MY }
                    metric Yield "合格率" | "Yield" in %
                    task Calibrate "按时校准" | "Calibrate in time" owned by Shop due 2026-09-30 status open
                    survey Last "满意度调查" | "Survey" on 2025-04-18 every 12 months measures Yield
                    problem Old "老问题" | "Old problem" { opened on 2026-01-02 }
                    problem Quick "快关问题" | "In haste" { opened on 2026-03-17 closed on 2026-04-02 cause "失误" | "Slip" action "培训" | "Training" }
                    key project Launch "新品上市" | "Launch" for Lamp
                    change Dealer "更换总经销" | "Main dealer replaced" on 2026-04-15
                    risk Missed "漏报" | "Missed report" likelihood 2 impact 4
                    quality costs Costs "质量成本" | "Quality costs" for 2026 in CNY {
                        costs of internalFailure { account Scrap "报废" | "Scrap" actual CNY 1_000 }
                    }
                    register Law51 "登记册" | "Register" {
                        obligation O "条例" | "Rules" { source regulation "条例" | "Rules" in CN applies to Lamp reviewed on 2025-06-30 every 12 months }
                    }
                    """));
    }

    @Test
    void isSilentOnRecordsThatAgree() {
        assertEquals(List.of(), issues("""
            project P "项目" | "Project" { model date 2026-11-30 limit problemClosing 12 months }
            enterprise Firm "松果仪器" | "Pinecone" { size small markets CN, MY employees 40 }
            unit Shop "车间" | "Shop" { headcount 12 }
            position Head "总经理" | "General manager" in Shop { top manager headcount 1 }
            position Cqo "首席质量官" | "CQO" reports to Head { chief quality officer executive competence Law level advanced }
            position Old "旧岗" | "Old post" { vacant }
            competence Law "法规" | "Law"
            person Li "李" | "Li" holds Head since 2020-01-01
            person Ho "何" | "Ho" holds Cqo since 2022-03-01 until 2025-03-01
            person Mo "莫二" | "Mo Er" holds Cqo since 2025-03-01 { competence Law level advanced successor for Head }
            appointment Before "前任命" | "Before" of Ho as Cqo by Head from 2022-03-01 to 2025-02-28
            appointment Ap "任命" | "Appointment" of Mo as Cqo by Head from 2025-03-01
            filing F "备案" | "Filing" of Ap for Mo on 2025-03-20 { status filed }
            product Lamp "灯" | "Lamp" { markets CN, MY }
            metric Yield "合格率" | "Yield" in % {
                source "MES" | "MES"
                frequency monthly
                target 98 %
                values { 2024-H1: 97 % 2024-H2: 98 % 2024: 97.6 % 2025: 97.6 % }
            }
            metric Calls "来电" | "Calls" in cases {
                source "CRM" | "CRM"
                frequency monthly
                target 40 cases
                values { 2024-H1: 31 cases 2024-H2: 40 cases 2024: 71 cases 2025: 69 cases }
            }
            strategy S "战略" | "Strategy" for 2025..2028 {
                goal G "合格率" | "Yield" of Yield from 97.6 % in 2025 to 99 % by 2028 owned by Cqo { 2027: 99 % }
            }
            task Done "校准" | "Calibrate" due 2026-09-30 status done
            task Closed "校准" | "Calibrate" due 2026-09-30 status closed { effect "合格" | "Passed" closed on 2026-09-28 }
            task Ahead "校准" | "Calibrate" owned by Shop due 2026-12-30 status open
            survey First "满意度调查" | "Survey" on 2025-04-18 every 12 months measures Yield
            survey Last "满意度调查" | "Survey" on 2026-04-18 every 12 months measures Yield
            problem Open "问题" | "Problem" owned by Cqo { opened on 2026-01-02 }
            problem Solved "问题" | "Problem" {
                opened on 2026-03-17
                closed on 2026-04-02
                cause "失误" | "Slip"
                action "改模" | "New tool"
                verification "百件无不良" | "None in a hundred"
                verified on 2026-04-01
            }
            key project Launch "新品上市" | "Launch" for Lamp { staff Cqo }
            change Dealer "更换总经销" | "Main dealer replaced" on 2026-04-15 { no impact because "合同不变" | "Same contract" }
            change Next "搬迁" | "Move" on 2027-04-15
            risk Missed "漏报" | "Missed report" likelihood 2 impact 4 owned by Cqo {
                control "清单" | "List"
                residual likelihood 1 impact 4
            }
            quality costs Costs "质量成本" | "Quality costs" for 2026 in CNY {
                costs of internalFailure { account Scrap "报废" | "Scrap" actual CNY 1_000 by Shop channel "ERP" | "ERP" }
            }
            register R "登记册" | "Register" {
                obligation O "条例" | "Rules" { source regulation "条例" in CN applies to Lamp reviewed on 2026-06-30 every 12 months }
                obligation My "条例" | "Rules" { source regulation "条例" in MY reviewed on 2025-06-30 every 12 months next review 2026-12-31 }
                obligation No "条例" | "Rules" { not applicable because "无此业务" | "No such business" reviewed on 2025-06-30 every 3 months }
            }
            process Buy "采购" | "Buying" { owner Head raci { R Head A Head I Old } }
            """));
    }

    @Test
    void nothingIsLateWithoutAModelDate() {
        assertEquals(List.of(), issues("""
            task Calibrate "按时校准" | "Calibrate in time" due 2026-09-30 status open
            problem Old "老问题" | "Old problem" { opened on 2001-01-02 }
            metric Yield "合格率" | "Yield" in %
            risk Missed "漏报" | "Missed report" likelihood 2 impact 4
            key project Launch "新品上市" | "Launch"
            change Dealer "更换总经销" | "Main dealer replaced" on 2026-04-15
            """));
    }

    @Test
    void twoOfficersAtOnceAreToldAsHoldersAndAsAppointments() {
        assertEquals(
                List.of("a.qms:4:30 qualis.position.headcount.exceeded", "a.qms:6:59 qualis.appointment.overlap"),
                issues("""
                    position Boss "总裁" | "President" { top manager }
                    position CQO "首席质量官" | "CQO" reports to Boss { chief quality officer executive headcount 1 full time }
                    person Pia "皮" | "Pia" holds Boss since 2020-01-01
                    person Ann "安" | "Ann" holds CQO since 2024-05-01
                    person Ben "本" | "Ben" holds CQO since 2019-04-01 until 2027-03-31
                    appointment A1 "任命一" | "First" of Ann as CQO by Boss from 2024-05-01
                    appointment A0 "任命零" | "Former" of Ben as CQO by Boss from 2019-04-01 to 2027-03-31
                    """));
    }

    @Test
    void aVacancyIsToldOnceForAllThatHangsOnIt() {
        assertEquals(List.of("a.qms:2:98 qualis.position.accountable.vacant"), issues("""
            position CQO "首席质量官" | "CQO" { chief quality officer executive full time }
            position Buying "供应商质量经理" | "Supplier quality manager" reports to CQO { function supplierQuality vacant }
            position Clerk "技术员" | "Technician" reports to Buying
            process Buy "采购" | "Purchasing" { owner Buying raci { R Clerk A Buying I CQO } }
            process Sell "销售" | "Selling" { owner Buying raci { R Clerk A Buying I CQO } }
            """));
        assertEquals(
                List.of("Position 'B' is vacant, but answers for process 'P1' and 1 more. Fill it, or let somebody"
                        + " else answer for that."),
                TextProject.of("""
                    position B "B" { vacant }
                    process P1 "P" { owner B }
                    process P2 "P" { owner B }
                    """).messages());
    }

    @Test
    void whoLeftLeavesThePositionVacant() {
        String text =
                "position Boss \"厂长\" | \"Plant manager\"\nposition B \"质量\" | \"Quality\" { chief quality officer }\n"
                        + "person Ann \"安\" | \"Ann\" holds B since 2020-01-01 until ";
        assertEquals(List.of("a.qms:3:10 qualis.position.officer.vacant"), issues(DATED + text + "2026-10-31"));
        assertEquals(List.of(), issues(DATED + text + "2026-12-31"));
    }

    @Test
    void anAnnualTargetBeyondTheGoalIsOneMistake() {
        assertEquals(List.of("a.qms:3:79 qualis.goal.year.beyond"), issues("""
            metric Yield "合格率" | "Yield" in %
            strategy S "战略" | "Strategy" for 2026..2030 {
                goal G "合格率" | "Yield" of Yield from 92 % in 2025 to 96 % by 2030 { 2028: 97 % 2029: 95 % }
            }
            """));
    }

    @Test
    void titlesThatManyLackAreToldOnce() {
        String units = "unit A \"甲\" unit B \"甲\" unit C \"甲\" unit D \"甲\" unit E \"甲\" ";
        String project = "project P \"甲\" | \"P\" language zh, en\n";
        assertEquals(5, TextProject.of(project + units).issues().size());
        assertEquals(
                List.of("6 titles of this file are missing in the project's second language, that of 'A' first. Add"
                        + " '|' and the title."),
                TextProject.of(project + units + "unit F \"甲\"").messages());
    }

    @Test
    void aProjectChoosesTheSeverity() {
        assertEquals(List.of(), TextProject.of("""
            project P "项目" | "Project" {
                model date 2026-11-30
                issue qualis.task.overdue ignore because "另有系统" | "Kept elsewhere"
            }
            task Calibrate "按时校准" | "Calibrate in time" due 2026-09-30 status open
            """).issues());
    }

    @Test
    void whatIsLateIsLinear() {
        StringBuilder text = new StringBuilder(DATED);
        for (int i = 0; i < 4000; i++) {
            text.append("position P").append(i).append(" \"P\" { headcount 1 }\n");
            text.append("person X").append(i).append(" \"X\" holds P").append(i).append(" since 2024-01-01\n");
            text.append("risk R")
                    .append(i)
                    .append(" \"R\" owned by P")
                    .append(i)
                    .append(" { control \"C\" }\n");
        }
        assertEquals(List.of(), TextProject.of(text.toString()).issues());
    }
}
