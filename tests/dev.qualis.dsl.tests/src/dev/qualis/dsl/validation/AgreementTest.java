package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written twice, totals and their parts, what follows from findings, plans and claims. */
class AgreementTest {

    private static final String DATED =
            "project P \"项目\" | \"Project\" { model date 2026-11-30 }\nuse library CQOS, ISO9001\n";

    private static List<String> issues(String text) {
        return TextProject.withCatalogues(DATED + text).issues();
    }

    @Test
    void totalsAreNoLessThanTheirParts() {
        assertEquals(
                List.of(
                        "a.qms:3:68 qualis.enterprise.employees.sites",
                        "a.qms:4:39 qualis.unit.headcount.parts",
                        "a.qms:9:66 qualis.survey.score.other",
                        "a.qms:11:57 qualis.costs.account.actual.other",
                        "a.qms:12:107 qualis.metric.value.duplicate"),
                issues("""
                    enterprise Firm "江汉阀门" | "Jianghan Valves" { size medium employees 420 }
                    unit A "一厂" | "Plant one" { headcount 300 }
                    unit A1 "铸造" | "Foundry" in A { headcount 210 }
                    unit A2 "机加" | "Machining" in A { headcount 140 }
                    site X "东厂" | "East" { employees 300 }
                    site Y "西厂" | "West" { employees 250 }
                    survey S25 "调查" | "Survey 2025" on 2025-12-20 measures Sat score 84 points
                    quality costs C "成本" | "Costs" for 2025 in CNY { costs of internalFailure {
                        account Scrap "报废" | "Scrap" planned CNY 900 actual CNY 950 by A channel "ERP" values { 2025: CNY 990 2024: CNY 880 }
                        account Redo "返工" | "Rework" planned CNY 900 actual CNY 950 by A channel "ERP" values { 2024: CNY 880 2024: CNY 881 }
                    } }
                    metric Sat "满意度" | "Satisfaction" in points {
                        source "调查" | "Survey" target 90 points frequency yearly values { 2025: 88 points 2026: 84 points }
                    }
                    """));
    }

    @Test
    void unitsOfTheTopAreNoMoreThanTheEnterprise() {
        assertEquals(List.of("a.qms:3:45 qualis.enterprise.employees.units"), issues("""
            enterprise Firm "阀门" | "Valves" { employees 420 }
            unit A "一厂" | "Plant one" { headcount 300 }
            unit A1 "铸造" | "Foundry" in A { headcount 210 }
            unit B "二厂" | "Plant two" { headcount 200 }
            """));
    }

    @Test
    void somethingFollowsFromFindings() {
        assertEquals(
                List.of(
                        "a.qms:4:35 qualis.assessment.finding.task.missing",
                        "a.qms:9:57 qualis.finding.action.missing",
                        "a.qms:11:13 qualis.audit.finding.answer.missing"),
                issues("""
                    assessment As25 "评估" | "Evaluation" of CQOS on 2025-12-05 {
                        score CQOS 5.1.1 = 55 finding "三个流程无质量岗位" | "Three processes without quality staff"
                        score CQOS 5.4.b = 55 finding "未测评" | "Not measured"
                        score CQOS 5.4.a = 90
                        recommendation "每季测评" | "Measure each quarter" for CQOS 5.4.b
                    }
                    compliance monitoring Mon "监测" | "Monitoring" { finding "标识缺失" | "Marking missing" open finding "旧版" | "Old" }
                    audit IA "内审" | "Audit" kind certification held on 2026-02-01 {
                        finding "未签字" | "Not signed" grade minorNonconformity
                        finding "可简化" | "Could be simpler" grade observation
                        finding "未校准" | "Not calibrated" grade minorNonconformity { answered by Late }
                    }
                    position Head "总经理" | "General manager" { top manager }
                    problem Late "未校准" | "Not calibrated" owned by Head { opened on 2026-10-02 }
                    """));
    }

    @Test
    void plansAreFollowed() {
        assertEquals(
                List.of("a.qms:5:19 qualis.plan.milestone.overdue", "a.qms:7:16 qualis.plan.review.overdue"),
                issues("""
                    plan P26 "年度计划" | "Plan" for 2026 {
                        action Seal "换密封" | "New seals" owned by Head {
                            milestone 2026-05-31 "试验" | "Trial"
                            milestone 2026-12-20 "切换" | "Switched"
                            review 2026-H1 "半年评审" | "Half-year review"
                            review 2026-H2 "年度评审" | "Review of the year"
                            review 2026-Q1 "评审" | "Review" on 2026-04-02
                        }
                    }
                    position Head "总经理" | "General manager" { top manager }
                    """));
    }

    @Test
    void claimsOfWhatShowsNothingItselfNameEvidence() {
        assertEquals(
                List.of("a.qms:3:36 qualis.claim.evidence.missing", "a.qms:5:41 qualis.claim.evidence.missing"),
                issues("""
                    unit U "质量部" | "Quality" { fulfils CQOS 5.1.1 }
                    unit V "质量部" | "Quality" { fulfils CQOS 5.1.1 evidence "手册" | "Manual" }
                    metric M "合格率" | "Yield" in % { fulfils ISO9001 9.1.1 because "一直这样" | "We always did" source "MES" target 9 % frequency monthly }
                    metric N "合格率" | "Yield" in % { fulfils ISO9001 9.1.1 source "MES" target 9 % frequency monthly }
                    """));
    }

    @Test
    void manyClaimsAreToldAsOne() {
        List<String> issues = issues("unit U \"质量部\" | \"Quality\" {\n" + "fulfils CQOS 5.1.1\n".repeat(6) + "}\n");
        assertEquals(List.of("a.qms:4:9 qualis.claim.evidence.missing"), issues);
    }

    @Test
    void aVacancyIsToldOnceWithWhatHangsOnIt() {
        assertEquals(
                List.of(
                        "a.qms:4:89 qualis.position.accountable.vacant",
                        "a.qms:5:47 qualis.position.owner.vacant",
                        "a.qms:11:13 qualis.keyProject.staff.vacant",
                        "a.qms:12:13 qualis.keyProject.staff.missing"),
                issues("""
                    position Head "总经理" | "General manager" { top manager }
                    position Metro "计量主管" | "Metrology lead" reports to Head { function metrology full time vacant }
                    position Law "法务" | "Legal" reports to Head { vacant }
                    process Test "试压" | "Pressure test" {
                        owner Head
                        activity Hold "保压" | "Holding" { raci { R Head A Metro } }
                        activity Log "记录" | "Logging" { raci { R Metro A Head } }
                    }
                    key project Deep "深海阀" | "Deep-sea valve" led by Head { staff Metro }
                    key project Hot "高温阀" | "Hot valve" led by Head { staff Law }
                    register R "登记册" | "Register" owned by Law
                    """));
    }

    @Test
    void anActivityHasOneWhoAnswersAndMayLeaveTheDoerToTheProcess() {
        assertEquals(List.of("a.qms:7:56 qualis.process.accountable.multiple"), issues("""
            position Head "总经理" | "General manager" { top manager }
            position Buyer "采购" | "Buyer" reports to Head
            process Buy "采购" | "Buying" {
                owner Head raci { A Head }
                activity Two "双责" | "Two" { raci { R Buyer A Head, Buyer } }
                activity One "选择" | "Selecting" { raci { R Buyer } }
            }
            """));
    }

    @Test
    void aBodyAnswersAsAPositionDoes() {
        String company = """
            position Head "总经理" | "General manager" { top manager }
            body Council "质量委员会" | "Quality council" { members Head }
            """;
        assertEquals(
                List.of(),
                issues(company
                        + "process Buy \"采购\" | \"Buying\" { owner Head raci { R Head } bodies { A Council } }\n"
                        + "过程 Sell \"销售\" | \"Selling\" { 过程负责人 Head 职责分配 { 执行 Head } 机构职责 { 负责 Council } }\n"));
        assertEquals(
                List.of(
                        "a.qms:5:76 qualis.process.accountable.multiple",
                        "a.qms:5:86 qualis.process.responsibility.overlap"),
                issues(company
                        + "process Buy \"采购\" | \"Buying\" { owner Head raci { R Head A Head } bodies { A"
                        + " Council C Council } }\n"));
        assertEquals(
                List.of(
                        "a.qms:5:9 qualis.process.accountable.missing",
                        "a.qms:5:63 qualis.process.responsibility.overlap",
                        "a.qms:5:73 qualis.process.responsibility.overlap"),
                issues(company
                        + "process Buy \"采购\" | \"Buying\" { owner Head bodies { R Council I Council C Council } }\n"));
    }

    @Test
    void nobodyWorksByAWithdrawnDocument() {
        assertEquals(List.of("a.qms:6:52 qualis.document.withdrawn.used"), issues("""
            position Head "总经理" | "General manager" { top manager }
            document Old "旧程序" | "Old procedure" { status withdrawn approved on 2020-01-15 }
            document New "程序" | "Procedure" { status inForce approved on 2026-01-15 }
            process Buy "采购" | "Buying" { owner Head procedure Old, New }
            """));
    }

    @Test
    void anAppointmentBeginsWhenThePostIsHeld() {
        assertEquals(List.of("a.qms:6:63 qualis.appointment.since.other"), issues("""
            position Head "总经理" | "General manager" { top manager }
            position Lab "实验室主任" | "Head of laboratory" reports to Head
            person Li "李" | "Li" holds Lab since 2024-01-01
            appointment Ap "任命" | "Appointment" of Li as Lab by Head from 2023-11-01
            """));
    }
}
