package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Kinds of contradictions that auditors found in the records of firms. In each text the wrong lines are marked with the
 * issue that is to be told there; the others are sound neighbours of them, and are told nothing of these kinds.
 */
class DisagreeingRecordsTest {

    private static final String MARK = " // <- ";

    private static final String FIRM = """
        project P "项目" | "Project" { model date 2026-11-30 }
        use library CQOS, ISO9001
        enterprise Firm "公司" | "Firm" { size medium }
        position Head "总经理" | "General manager" { top manager }
        position Cqo "首席质量官" | "CQO" reports to Head { chief quality officer }
        position Clerk "文员" | "Clerk" reports to Head
        person Lin "林" | "Lin" holds Head since 2020-01-01
        person Xu "许" | "Xu" holds Cqo since 2022-04-01
        person Wu "吴" | "Wu" holds Clerk since 2022-03-01 until 2026-03-31
        person Guest "客" | "Guest"
        """;

    /** Compares what is told of the marked kinds with the marks. */
    private static void assertMarked(String text) {
        List<String> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            if (mark >= 0) {
                expected.add((i + 1) + " " + lines.get(i).substring(mark + MARK.length()));
            }
        }
        Set<String> kinds = expected.stream().map(each -> each.split(" ")[1]).collect(Collectors.toSet());
        int above = (int) FIRM.lines().count();
        List<String> found = TextProject.withCatalogues(FIRM + text).issues().stream()
                .map(issue -> issue.split("[: ]"))
                .filter(parts -> kinds.contains(parts[3]) || parts[3].startsWith("qualis.syntax"))
                .map(parts -> (Integer.parseInt(parts[1]) - above) + " " + parts[3])
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void whatFollowsLiesBehind() {
        assertMarked("""
            problem A "甲" | "A" { opened on 2026-02-10 due 2026-02-01 } // <- qualis.dates.order
            problem B "乙" | "B" { opened on 2026-02-10 due 2026-02-10 }
            problem C "丙" | "C" {
                opened on 2026-02-10
                corrective action "改" | "Mend" owned by Clerk due 2026-01-31 // <- qualis.dates.order
            }
            problem D "丁" | "D" {
                opened on 2026-02-10
                cause "错" | "Slip"
                corrective action "改" | "Mend" owned by Clerk done on 2026-04-20
                verification "看" | "Seen"
                closed on 2026-04-01 // <- qualis.dates.order
            }
            equipment E "秤" | "Scale" kind measuring {
                calibrated on 2026-02-11 by "院" | "Institute" until 2026-02-10 // <- qualis.dates.order
                calibrated on 2026-02-12 by "院" | "Institute" until 2027-02-10
            }
            audit G "审核" | "Audit" kind internal of ISO9001 held on 2026-05-12 {
                finding "缺陷" | "Gap" grade minorNonconformity due 2026-04-30 closed on 2026-05-20 // <- qualis.dates.order
                finding "缺口" | "Hole" grade minorNonconformity due 2026-06-30 closed on 2026-05-20
            }
            management review H "评审" | "Review" held on 2026-01-15 {
                next review on 2026-01-10 // <- qualis.dates.order
            }
            plan Q "计划" | "Plan" for 2026 {
                action R "措施" | "Action" owned by Clerk {
                    milestone 2026-03-31 "一" | "One" reached on 2025-03-28 // <- qualis.dates.order
                    milestone 2026-04-30 "二" | "Two" reached on 2026-03-28
                }
            }
            """);
    }

    @Test
    void aPeriodIsJudgedWhenItIsOver() {
        assertMarked("""
            appraisal A "考核" | "Appraisal" of Cqo for 2025 on 2025-10-20 // <- qualis.period.running
            appraisal B "考核" | "Appraisal" of Cqo for 2025 on 2025-12-05
            appraisal C "考核" | "Appraisal" of Cqo for 2025 on 2026-02-01
            appraisal D "考核" | "Appraisal" of Cqo for 2026-Q1 on 2026-02-10 // <- qualis.period.running
            plan Q "计划" | "Plan" for 2026 {
                action R "措施" | "Action" owned by Clerk {
                    review 2026-H1 "半年" | "Half" on 2026-03-10 // <- qualis.period.running
                    review 2026-Q3 "季度" | "Quarter" on 2026-09-28
                }
            }
            """);
        assertMarked("""
            quality costs C "成本" | "Costs" for 2027 in CNY {
                costs of appraisal {
                    account A "检验" | "Tests" planned CNY 200 actual CNY 190 // <- qualis.dates.ahead
                    account B "认证" | "Certificates" planned CNY 200
                }
            }
            loss analysis L "损失" | "Losses" for 2027 {
                loss scrap amount CNY 100 // <- qualis.dates.ahead
            }
            """);
    }

    @Test
    void nobodyJudgesTheirOwnWorkAlone() {
        assertMarked("""
            assessment A "评估" | "Assessment" of CQOS by Xu on 2026-06-01 // <- qualis.assessment.officer.own
            assessment B "评估" | "Assessment" of CQOS by Xu, Lin on 2026-06-02
            assessment C "评估" | "Assessment" of CQOS by Xu on 2022-01-02
            assessment D "评估" | "Assessment" of ISO9001 by Xu on 2026-06-02
            assessment E "评估" | "Assessment" of CQOS by Cqo on 2026-06-03 // <- qualis.assessment.officer.own
            """);
        assertMarked("""
            assessment scheme S "方案" | "Scheme" of CQOS every 12 months { experts Lin, Guest }
            assessment scheme T "方案" | "Scheme" of CQOS every 12 months
            assessment A "评估" | "Assessment" of CQOS by Xu, Lin on 2026-06-01 using S
            assessment B "评估" | "Assessment" of CQOS by Wu on 2025-06-01 using S // <- qualis.assessment.expert.other
            assessment C "评估" | "Assessment" of CQOS by Wu on 2025-06-01 using T
            assessment D "评估" | "Assessment" of CQOS by Head on 2025-06-01 using S
            """);
    }

    @Test
    void aSmallCompanyLooksAtItself() {
        String text = FIRM.replace("size medium", "size small")
                + "assessment A \"评估\" | \"Assessment\" of CQOS by Xu on 2026-06-01\n";
        assertEquals(List.of(), TextProject.withCatalogues(text).issues());
    }

    @Test
    void topManagementAppointsTheOfficer() {
        assertMarked("""
            position Hr "人事主管" | "Head of personnel" reports to Head
            position Chair "董事长" | "Chair"
            body Board "办公会" | "Board" headed by Head { members Head, Hr }
            body Club "工会" | "Club" headed by Hr { members Hr, Clerk }
            appointment A "任命" | "Appointment" of Xu as Cqo by Hr from 2022-04-01 // <- qualis.appointment.by.other
            appointment B "任命" | "Appointment" of Xu as Cqo by Club from 2022-04-01 // <- qualis.appointment.by.other
            appointment C "任命" | "Appointment" of Xu as Cqo by Head from 2022-04-01
            appointment D "任命" | "Appointment" of Xu as Cqo by Board from 2022-04-01
            appointment E "任命" | "Appointment" of Xu as Cqo by Chair from 2022-04-01
            appointment F "任命" | "Appointment" of Wu as Clerk by Hr from 2022-03-01
            """);
        assertMarked("""
            body One "班子" | "Top one" { top management members Clerk } // <- qualis.body.topManager.missing
            body Two "班子二" | "Top two" { top management members Clerk, Head }
            body Three "班子三" | "Top three" headed by Head { top management members Clerk }
            body Four "小组" | "Group" { members Clerk }
            """);
    }

    @Test
    void figuresAreOfOneScale() {
        assertMarked("""
            metric A "合格率" | "Yield" in % {
                target 98 %
                values {
                    2023: 97 %
                    2024: 0.98 % // <- qualis.metric.value.scale
                    2025: 98.2 %
                }
            }
            metric B "合格率" | "Yield" in % {
                target 0.985 % // <- qualis.metric.value.scale
                values { 2023: 97 % 2024: 98 % 2025: 98.2 % }
            }
            metric C "返工率" | "Rework" in % { target 0.5 % values { 2023: 1.2 % 2024: 0.9 % 2025: 0.7 % } }
            metric D "覆盖率" | "Coverage" in % { target 90 % values { 2023: 0.5 % 2024: 1 % 2025: 12 % } }
            metric E "缺勤" | "Absence" in ‰ { target 98 ‰ values { 2023: 97 ‰ 2024: 0.98 ‰ } }
            """);
        assertMarked("""
            quality costs C "成本" | "Costs" for 2025 in CNY {
                costs of appraisal {
                    account A "检验" | "Tests" planned CNY 3_000_000
                        actual CNY 315 // <- qualis.costs.account.scale
                    account B "审核" | "Audits" planned CNY 300
                        actual CNY 31_500 // <- qualis.costs.account.scale
                    account C "认证" | "Certificates" planned CNY 1_000 actual CNY 99_000
                    account D "送检" | "Outside tests" planned CNY 10_000 actual CNY 0
                }
            }
            """);
    }

    @Test
    void strategyGoalsAndPlansWantTheSame() {
        assertMarked("""
            metric Yield "合格率" | "Yield" in % { direction higher }
            metric Returns "退货率" | "Returns" in % { direction lower }
            strategy S "战略" | "Strategy" for 2026..2030 {
                goal A "合格率" | "Yield" of Yield from 95 % in 2025 to 98 % by 2030
                goal B "退货率" | "Returns" of Returns from 2 % in 2025 to 1 % by 2032 // <- qualis.goal.strategy.outside
                goal C "退货率" | "Returns" of Returns from 2 % in 2023 to 1.8 % by 2025 // <- qualis.goal.strategy.outside
                goal D "退货率" | "Returns" of Returns from 2 % in 2025 to 1.5 % by 2027
            }
            goal E "退货率" | "Returns" of Returns from 2 % in 2025 to 1 % by 2035
            """);
        assertMarked("""
            metric Yield "合格率" | "Yield" in %
            goal A "合格率" | "Yield" of Yield to 98 % by 2028
            goal B "合格率" | "Yield" of Yield to 99 % by 2028 // <- qualis.goal.target.other
            goal C "合格率" | "Yield" of Yield to 99 % by 2029
            goal D "合格率" | "Yield" of Yield to 98 % by 2028
            """);
        assertMarked("""
            metric Yield "合格率" | "Yield" in % { direction higher }
            metric Returns "退货率" | "Returns" in % { direction lower }
            goal A "合格率" | "Yield" of Yield from 95 % in 2025 to 98 % by 2028 { 2026: 96 % }
            goal B "退货率" | "Returns" of Returns from 2 % in 2025 to 1 % by 2028 { 2026: 1.7 % }
            plan P1 "计划" | "Plan" for 2026 {
                action One "一" | "One" serves A { target 95.5 % } // <- qualis.plan.target.below
                action Two "二" | "Two" serves B { target 1.9 % } // <- qualis.plan.target.below
            }
            plan P2 "计划" | "Plan" for 2026 {
                action One "一" | "One" serves A { target 97 % }
                action Two "二" | "Two" serves B { target 1.9 % }
                action Three "三" | "Three" serves B { target 1.8 % }
            }
            plan P3 "计划" | "Plan" for 2027 { action One "一" | "One" serves A { target 95 % } }
            """);
    }

    @Test
    void whatSomethingIsCalledAgreesWithTheRecords() {
        assertMarked("""
            supplier A "甲" | "A" status approved { evaluated on 2025-03-01 score 81 evaluated on 2026-03-01 score 59 } // <- qualis.supplier.approved.low
            supplier B "乙" | "B" status approved { evaluated on 2025-03-01 score 41 evaluated on 2026-03-01 score 60 }
            supplier C "丙" | "C" status conditional { evaluated on 2026-03-01 score 41 }
            """);
        assertMarked("""
            document A "甲" | "A" kind procedure { number A1 status draft approved on 2026-03-01 } // <- qualis.document.draft.approved
            document B "乙" | "B" kind procedure { number B1 status draft }
            document C "丙" | "C" kind procedure { number C1 status draft approved on 2025-03-01 revision 1.0 on 2025-03-01 }
            """);
        assertMarked("""
            document Old "旧" | "Old" kind procedure { number A1 status withdrawn approved on 2020-03-01 }
            document New "新" | "New" kind procedure { number A2 status inForce approved on 2026-03-01 }
            unit Shop "车间" | "Shop" {
                fulfils ISO9001 8.1 evidence Old // <- qualis.evidence.document.withdrawn
                fulfils ISO9001 8.2 evidence New
            }
            assessment A "评估" | "Assessment" of ISO9001 by Lin on 2019-06-01 { score ISO9001 8.1 = 80 evidence Old }
            """);
        assertMarked("""
            problem P1 "漏标" | "No labels" { source review from R.A opened on 2026-11-01 }
            problem P2 "漏报" | "No report" {
                source review from R.B opened on 2026-08-01 closed on 2026-09-01
            }
            register R "登记册" | "Register" {
                obligation A "甲" | "A" { status compliant evidence "好" | "Good" } // <- qualis.obligation.problem.open
                obligation B "乙" | "B" { status compliant evidence "好" | "Good" }
                obligation C "丙" | "C" { status partlyCompliant }
            }
            """);
        assertMarked("""
            loss analysis L "损失" | "Losses" for 2025 {
                loss recall side internal amount CNY 100 // <- qualis.loss.side
                loss downtime side external amount CNY 100 // <- qualis.loss.side
                loss rework side external amount CNY 100
                loss warranty side external amount CNY 100
                loss lateDelivery side internal amount CNY 100
                loss accident side external amount CNY 100
            }
            """);
        assertMarked("""
            task A "甲" | "A" owned by Clerk due 2027-01-01 status open { verified on 2026-03-01 } // <- qualis.task.status.other
            task B "乙" | "B" owned by Clerk due 2027-01-01 status closed { effect "好" | "Good" closed on 2026-02-01 verified on 2026-03-01 }
            """);
    }

    @Test
    void whoHasLeftHasNoPart() {
        assertMarked("""
            assessment scheme S "方案" | "Scheme" of CQOS every 12 months {
                experts Lin, Wu // <- qualis.person.left.standing
            }
            person Zhao "赵" | "Zhao" holds Clerk since 2020-01-01 until 2025-01-01 {
                successor for Cqo // <- qualis.person.left.standing
            }
            person Qian "钱" | "Qian" holds Clerk since 2020-01-01 { successor for Cqo }
            """);
    }

    @Test
    void whoActsIsNotToldBesides() {
        assertMarked("""
            process Make "生产" | "Making" {
                owner Head
                raci {
                    R Clerk
                    A Head
                    C Clerk // <- qualis.process.responsibility.overlap
                    I Cqo
                }
                activity Test "检验" | "Testing" {
                    raci {
                        R Clerk
                        I Clerk, Cqo // <- qualis.process.responsibility.overlap
                    }
                }
            }
            process Sell "销售" | "Selling" { owner Head raci { R Head A Head C Clerk I Clerk } }
            """);
    }
}
