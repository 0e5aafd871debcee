package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that cannot be true together, as firms hold them. Each text has a sound record beside the wrong ones. */
class ConflictingRecordsTest {

    private static final String FIRM = """
        project P "项目" | "Project" { model date 2026-11-30 }
        use library CQOS, ISO9001, ISO14001
        position Head "总经理" | "General manager" { top manager }
        position Qm "质量经理" | "Quality manager" reports to Head { chief quality officer }
        person Lin "林" | "Lin" holds Head since 2020-01-01
        person Wu "吴" | "Wu" holds Qm since 2022-03-01 until 2026-03-31
        person Xu "许" | "Xu" holds Qm since 2026-04-01
        person Guest "客" | "Guest"
        """;

    /** The issues of a text, with lines counted from its own first one. */
    private static List<String> issues(String text) {
        int above = (int) FIRM.lines().count();
        return TextProject.withCatalogues(FIRM + text).issues().stream()
                .map(issue -> {
                    String[] parts = issue.split("[: ]");
                    return (Integer.parseInt(parts[1]) - above) + " " + parts[3];
                })
                .toList();
    }

    @Test
    void nobodyActsAfterLeaving() {
        assertEquals(
                List.of(
                        "1 qualis.person.left",
                        "4 qualis.person.left",
                        "6 qualis.person.left",
                        "8 qualis.person.left",
                        "10 qualis.person.left"),
                issues("""
                    engagement A "论坛" | "Forum" with association kind forum by Wu on 2026-06-10
                    engagement B "论坛" | "Forum" with association kind forum by Wu on 2026-03-31
                    engagement C "论坛" | "Forum" with association kind forum by Guest on 2026-06-10
                    declaration D "承诺" | "Pledge" by Wu on 2026-04-02
                    training T "培训" | "Training" held on 2026-05-05 {
                        participants Xu, Wu effect "好" | "Good"
                    }
                    audit E "内审" | "Audit" kind internal of ISO9001 held on 2026-05-12 { auditors Wu }
                    audit F "内审" | "Audit" kind internal of ISO9001 held on 2026-03-12 { auditors Wu }
                    assessment G "评估" | "Assessment" of CQOS by Wu on 2026-05-30
                    commitment H "承诺" | "Promise" by Qm on 2026-06-01
                    """));
    }

    @Test
    void theSameIsNotSaidTwiceDifferently() {
        assertEquals(
                List.of(
                        "2 qualis.value.twice",
                        "4 qualis.value.twice",
                        "6 qualis.value.twice",
                        "9 qualis.value.twice",
                        "15 qualis.value.twice"),
                issues("""
                    competence Law "法规" | "Law"
                    position One "一" | "One" reports to Head { competence Law level basic, Law level advanced }
                    position Two "二" | "Two" reports to Head { competence Law level basic, Law level basic }
                    person Zhou "周" | "Zhou" { competence Law level basic assessed 2026-01-10, Law level expert assessed 2026-01-10 }
                    person Zhu "朱" | "Zhu" { competence Law level basic assessed 2025-01-10, Law level expert assessed 2026-01-10 }
                    person Zuo "左" | "Zuo" { trait integrity rated 3 on 2026-01-10 trait integrity rated 5 on 2026-01-10 }
                    supplier Acme "外协厂" | "Acme" status approved {
                        evaluated on 2026-03-01 score 80
                        evaluated on 2026-03-01 score 60
                        evaluated on 2026-09-01 score 70
                    }
                    equipment Caliper "卡尺" | "Caliper" kind measuring {
                        calibrated on 2026-03-03 by "院" | "Institute" result passed
                        calibrated on 2025-03-03 by "院" | "Institute" result failed
                        calibrated on 2026-03-03 by "院" | "Institute" result failed
                    }
                    """));
    }

    @Test
    void costsLossesAndMeasuresSpeakOfTheSameMoney() {
        assertEquals(
                List.of(
                        "2 qualis.costs.revenue.exceeded",
                        "8 qualis.costs.weakPoint.other",
                        "12 qualis.costs.prevention.reduced",
                        "16 qualis.loss.account.other",
                        "17 qualis.loss.account.other"),
                issues("""
                    quality costs Costs24 "2024" for 2024 in CNY {
                        revenue CNY 900
                        costs of prevention { account Train24 "培训" | "Training" actual CNY 500 by U channel "ERP" }
                        costs of internalFailure { account Scrap24 "废品" | "Scrap" actual CNY 700 by U channel "ERP" }
                    }
                    quality costs Costs25 "2025" for 2025 in CNY {
                        costs of externalFailure { account Claims25 "保修" | "Warranty" actual CNY 4_620 by U channel "ERP" account Goods25 "退换货" | "Returns" actual CNY 18 by U channel "ERP" account Fines25 "罚款" | "Fines" actual CNY 9 by U channel "ERP" }
                        weak point "报废高" | "Much scrap" in Scrap24
                        weak point "保修高" | "Many claims" in Claims25
                    }
                    economic analysis Balance "分析" | "Analysis" for 2024 {
                        prevention Review "评审" | "Review" in design reduces Scrap24, Train24
                    }
                    unit U "部门" | "Unit" headed by Head
                    loss analysis Losses25 "2025" for 2025 {
                        loss warranty amount CNY 5_620
                        loss complaint "罚款" | "Fines" amount CNY 8
                        loss returns amount CNY 11
                        loss exchange amount CNY 7
                        loss scrap amount CNY 3
                    }
                    """));
    }

    @Test
    void auditsFindWhatTheyAudit() {
        assertEquals(List.of("6 qualis.audit.finding.standard", "7 qualis.audit.finding.process"), issues("""
            process Make "生产" | "Making" { owner Head raci { R Qm A Head } }
            process Weld "焊接" | "Welding" part of Make { owner Head raci { R Qm A Head } }
            process Sell "销售" | "Selling" { owner Head raci { R Qm A Head } }
            audit A "内审" | "Audit" kind internal of ISO9001 held on 2026-05-12 {
                auditors Guest processes Make
                finding "油" | "Oil" grade observation against ISO14001 8.1 in Weld
                finding "评审" | "Review" grade observation against ISO9001 8.2.3 in Sell
                finding "焊" | "Weld" grade observation against ISO9001 8.5.1 in Make
            }
            audit B "内审" | "Audit" kind internal held on 2026-05-12 {
                auditors Guest
                finding "评审" | "Review" grade observation against ISO9001 8.2.3 in Sell
            }
            """));
    }

    @Test
    void whatFollowsFromAFindingFollowsItInTheSameMatter() {
        assertEquals(
                List.of("2 qualis.task.closed.early", "3 qualis.assessment.task.other", "9 qualis.training.need.unmet"),
                issues("""
                    assessment Year25 "评估" | "Assessment" of CQOS on 2025-12-10 {
                        score CQOS 5.1.5 = 60 finding "缺人" | "Short of staff" task Hire
                        score CQOS 5.2.1 = 60 finding "无风险" | "No risks" task Costs
                        score CQOS 5.7.2 = 60 finding "无成本" | "No costs" task Costs
                    }
                    task Hire "招聘" | "Hiring" owned by Head due 2026-03-31 status closed { closed on 2025-06-30 effect "到岗" | "Hired" improves CQOS 5.1.5 }
                    task Costs "成本" | "Costs" owned by Head due 2027-03-31 status open { improves CQOS 5.7.2.2.f }
                    competence Glue "涂胶" | "Gluing"
                    training need One "一" | "One" due 2026-05-01 closed on 2026-04-01 { for Qm teaches Glue owner Head }
                    training need Two "二" | "Two" due 2026-05-01 closed on 2026-04-01 { for Qm teaches Glue owner Head }
                    training T "培训" | "Training" held on 2026-03-01 { for Two teaches Glue participants Xu effect "好" | "Good" }
                    """));
    }

    @Test
    void whatIsLeftOutIsNotDone() {
        assertEquals(List.of("1 qualis.exclusion.practised", "1 qualis.enterprise.ownership.other"), issues("""
            enterprise Firm "公司" | "Firm" { excludes ISO9001 8.3, ISO9001 7.1.5 because "不做" | "Not done" ownership listed, mixed, stateOwned }
            process Draw "设计" | "Design" { stage design owner Head raci { R Qm A Head } }
            equipment Old "旧尺" | "Old rule" kind measuring { status retired }
            """));
    }

    @Test
    void totalsOfEmissionsAreThoseOfTheirSources() {
        assertEquals(
                List.of(
                        "1 qualis.emission.total.other",
                        "2 qualis.emission.total.other",
                        "6 qualis.sustainability.rises"),
                issues("""
                    sustainability target A "减碳" | "Carbon" scope scope2 from 900 tCO2e in 2024 to 400 tCO2e by 2030 owned by Head {
                        actual { 2025: 300 tCO2e }
                    }
                    sustainability target B "减碳" | "Carbon" scope scope2 from 560 tCO2e in 2024 to 400 tCO2e by 2030 owned by Head
                    sustainability target C "减碳" | "Carbon" scope scope1, scope2 from 999 tCO2e in 2024 to 400 tCO2e by 2030 owned by Head
                    sustainability target D "单台能耗" | "Per oven" from 370 kWh/oven in 2025 to 410 kWh/oven by 2028 owned by Head
                    sustainability target E "光伏" | "Solar" from 370 MWh in 2025 to 410 MWh by 2028 owned by Head
                    emission source Power "电" | "Power" scope scope2 factor 570 kgCO2e { activity { 2024: 1_000 MWh 2025: 900 MWh } }
                    """));
    }

    @Test
    void measurementsAndAppraisalsKeepUpWithTheRecords() {
        assertEquals(List.of("1 qualis.metric.overdue", "5 qualis.appraisal.safety.problem"), issues("""
            metric One "一" | "One" in % { source "MES" frequency monthly target 98 % values { 2024: 97 % } }
            metric Two "二" | "Two" in % { source "MES" frequency monthly target 98 % values { 2025: 97 % } }
            metric Three "三" | "Three" in % { source "MES" frequency perEvent target 98 % values { 2020: 97 % } }
            appraisal Year25 "考核" | "Appraisal" of Qm for 2025 on 2026-01-20 {
                criterion "安全" | "Safety" weight 50 % score 100 of CQOS 4.5.b
                criterion "改进" | "Improvement" weight 50 % score 100 of CQOS 4.5.f
                consequence renewed
            }
            appraisal Year24 "考核" | "Appraisal" of Qm for 2024 on 2025-01-20 { criterion "安全" | "Safety" weight 100 % score 100 of CQOS 4.5.b consequence renewed }
            problem Fire "起火" | "Fire" owned by Head { major opened on 2025-06-01 closed on 2025-08-01 cause "电芯" | "Cell" action "换" | "Replaced" verification "无复发" | "None since" }
            """));
    }

    @Test
    void postsAnswerUpwardsAndDeputiesAreOthers() {
        assertEquals(
                List.of(
                        "1 qualis.position.deputy.same",
                        "4 qualis.position.deputy.vacant",
                        "7 qualis.position.authority.kind",
                        "10 qualis.appointment.by.below"),
                issues("""
                    position One "一" | "One" reports to Head { deputy Two }
                    position Two "二" | "Two" reports to Head { deputy Four, Qm }
                    position Three "三" | "Three" reports to Four
                    position Four "四" | "Four" reports to Head { vacant }
                    person Zhou "周" | "Zhou" holds One since 2020-01-01 holds Two since 2020-01-01
                    decision point Gate "里程碑" | "Gate" kind projectMilestone
                    position Five "五" | "Five" reports to Head { authority veto over productRelease at Gate }
                    position Six "六" | "Six" reports to Head { authority veto over productRelease, projectMilestone at Gate }
                    person Zhu "朱" | "Zhu" holds Five since 2020-01-01 holds Six since 2021-01-01
                    appointment A "任命" | "Letter" of Lin as Head by Six from 2020-01-01
                    """.replace("reports to Four", "reports to Head")));
    }

    @Test
    void peopleDocumentsSuppliersAndReviewsComeInTheirOrder() {
        assertEquals(
                List.of(
                        "2 qualis.person.identity.career",
                        "10 qualis.supplier.candidate.approved",
                        "12 qualis.document.replaces.newer",
                        "14 qualis.document.withdrawn.used",
                        "16 qualis.management.review.early"),
                issues("""
                    person Old "老" | "Old" {
                        identity number "11010519491231002X"
                        career from 1960-07 to 1970-05 at "厂" | "Works" as "学徒" | "Apprentice"
                    }
                    person Grown "成" | "Grown" {
                        identity number "110105194912310038"
                        career from 1968-07 to 1970-05 at "厂" | "Works" as "学徒" | "Apprentice"
                    }
                    process Buy "采购" | "Buying" { owner Head raci { R Qm A Head } }
                    supplier One "一" | "One" status candidate { used by Buy approved on 2026-02-10 }
                    supplier Two "二" | "Two" status candidate { used by Buy }
                    document First "旧" | "Old" { status inForce approved by Head on 2020-05-01 replaces Second }
                    document Second "新" | "New" { status withdrawn approved by Head on 2026-05-01 }
                    document Third "三" | "Third" { status withdrawn approved by Head on 2016-05-01 used by Buy }
                    document Fourth "四" | "Fourth" { status inForce approved by Head on 2026-05-02 replaces Second used by Buy }
                    management review R "评审" | "Review" for 2027 held on 2026-02-25 { participants Head minutes "纪要" | "Minutes" }
                    """));
    }
}
