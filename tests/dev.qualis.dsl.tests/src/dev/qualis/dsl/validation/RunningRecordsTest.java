package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips in the records of a running system: loops that are closed too early, documents, suppliers, equipment, reviews. */
class RunningRecordsTest {

    private static final String FIRM = """
        project P "项目" | "Project" { model date 2026-11-30 }
        use library CQOS, ISO9001
        position Head "总经理" | "General manager" { top manager }
        position Qm "质量经理" | "Quality manager" reports to Head
        position Buyer "采购员" | "Buyer" reports to Head
        person Lin "林" | "Lin" holds Head since 2020-01-01
        person Zhao "赵" | "Zhao" holds Qm since 2022-03-01
        person Wu "吴" | "Wu" holds Buyer since 2024-01-01 until 2026-06-30
        person Xu "许" | "Xu" holds Buyer since 2026-07-01
        """;

    private static List<String> issues(String text) {
        return TextProject.withCatalogues(FIRM + text).issues();
    }

    @Test
    void whatIsClosedIsClosedAllThrough() {
        assertEquals(
                List.of(
                        "a.qms:12:15 qualis.problem.closed.open",
                        "a.qms:19:44 qualis.problem.closed.ineffective",
                        "a.qms:27:17 qualis.problem.verified.early",
                        "a.qms:29:65 qualis.task.status.other",
                        "a.qms:32:71 qualis.audit.finding.answer.open",
                        "a.qms:33:64 qualis.audit.finding.closed.early"),
                issues("""
                    problem One "漏油" | "Leak" owned by Qm {
                        opened on 2026-03-02
                        closed on 2026-04-20
                        cause "密封老化" | "Old seal"
                        tasks Seal
                        verified on 2026-04-15 by Head verdict effective
                    }
                    problem Two "错发" | "Wrong parts" owned by Qm {
                        opened on 2026-03-02 closed on 2026-04-20 cause "标签" | "Label" action "培训" | "Training"
                        verified on 2026-04-15 by Head verdict ineffective
                    }
                    problem Three "裂纹" | "Crack" owned by Qm {
                        opened on 2026-03-02
                        closed on 2026-05-20
                        cause "夹具" | "Fixture"
                        corrective action "换夹具" | "New fixture" owned by Qm due 2026-04-30 done on 2026-04-12
                        corrective action "改图" | "New drawing" owned by Qm due 2026-04-30 done on 2026-04-02
                        verified on 2026-04-10 by Head verdict effective
                    }
                    task Seal "换密封" | "New seals" owned by Qm due 2026-12-31 status open { closed on 2026-10-01 }
                    audit IA "内审" | "Internal audit" kind internal of ISO9001 held on 2026-03-02 {
                        auditors Head
                        finding F1 "未签" | "Not signed" grade minorNonconformity closed on 2026-05-01 { answered by Seal }
                        finding F2 "未签" | "Not signed" grade observation closed on 2026-02-01
                    }
                    """));
    }

    @Test
    void aLoopThatIsClosedInOrderIsSilent() {
        assertEquals(List.of(), issues("""
            problem One "漏油" | "Leak" owned by Qm {
                opened on 2026-03-02
                closed on 2026-04-20
                cause "密封老化" | "Old seal"
                corrective action "换密封" | "New seals" owned by Qm due 2026-04-10 done on 2026-04-08
                tasks Seal
                verified on 2026-07-15 by Head verdict partlyEffective
            }
            problem Open "新问题" | "New one" owned by Qm {
                opened on 2026-11-20
                corrective action "换密封" | "New seals" owned by Qm due 2026-12-10
                tasks Seal
            }
            task Seal "换密封" | "New seals" owned by Qm due 2026-04-01 status closed {
                effect "不再漏" | "No leak since"
                closed on 2026-04-01
            }
            """));
    }

    @Test
    void whatIsToBeDoneIsInSomebodysHands() {
        assertEquals(
                List.of(
                        "a.qms:10:6 qualis.task.incomplete",
                        "a.qms:11:6 qualis.task.incomplete",
                        "a.qms:12:9 qualis.owner.missing",
                        "a.qms:14:6 qualis.owner.missing",
                        "a.qms:16:42 qualis.owner.missing",
                        "a.qms:17:21 qualis.owner.missing"),
                issues("""
                    task One "一" | "One" owned by Qm status open
                    task Two "二" | "Two" due 2026-12-31
                    problem Crack "裂纹" | "Crack" { opened on 2026-11-20 }
                    metric Yield "合格率" | "Yield" in % { source "MES" frequency monthly }
                    goal G "合格率" | "Yield" of Yield from 92 % in 2025 to 96 % by 2030
                    strategy S "战略" | "Strategy" for 2026..2030
                    plan P26 "计划" | "Plan" for 2026 { action A "培训" | "Training" }
                    improvement project IP "项目" | "Project" from 2026-05-01
                    task Dropped "三" | "Three" status dropped
                    improvement project Over "项目" | "Project" from 2026-05-01 { closed on 2026-06-01 }
                    """));
    }

    @Test
    void documentsInForceAreApprovedCurrentAndTheOnlyOnes() {
        assertEquals(
                List.of(
                        "a.qms:10:43 qualis.document.approval.missing",
                        "a.qms:11:106 qualis.document.effective.early",
                        "a.qms:12:75 qualis.document.version.other",
                        "a.qms:13:94 qualis.document.replaced.inForce",
                        "a.qms:16:73 qualis.document.draft.used",
                        "a.qms:16:79 qualis.document.withdrawn.used",
                        "a.qms:17:52 qualis.document.withdrawn.used"),
                issues("""
                    document A "甲" | "A" { number QP-1 status inForce }
                    document B "乙" | "B" { number QP-2 status inForce owner Qm approved by Head on 2026-06-01 effective from 2026-03-01 }
                    document C "丙" | "C" { number QP-3 approved by Head on 2026-01-01 version 2.0 revision 2.0 on 2024-01-10 revision 3.0 on 2026-01-10 }
                    document D "丁" | "D" { number QP-4 status inForce approved by Head on 2026-06-01 replaces C, E }
                    document E "戊" | "E" { number QP-5 status inForce approved by Head on 2024-06-01 }
                    document W "己" | "W" { status withdrawn } document N "庚" | "N" { status draft }
                    process Buy "采购" | "Buying" { owner Head raci { R Qm A Head } procedure N, B, W }
                    record R "订单" | "Orders" retention 10 years { form W }
                    """));
    }

    @Test
    void suppliersAndEquipmentAreUsedAsTheirRecordsAllow() {
        assertEquals(
                List.of(
                        "a.qms:11:39 qualis.supplier.evaluation.missing",
                        "a.qms:12:59 qualis.supplier.barred.used",
                        "a.qms:15:11 qualis.equipment.calibration.missing",
                        "a.qms:16:80 qualis.equipment.calibration.failed",
                        "a.qms:17:135 qualis.equipment.calibration.late",
                        "a.qms:18:71 qualis.equipment.unfit.used"),
                issues("""
                    process Buy "采购" | "Buying" { owner Head raci { R Qm A Head } }
                    supplier S1 "甲厂" | "Plant one" status approved
                    supplier S2 "乙厂" | "Plant two" status suspended { used by Buy }
                    supplier S3 "丙厂" | "Plant three" status candidate { used by Buy }
                    supplier S4 "丁厂" | "Plant four" status approved { used by Buy evaluated on 2026-03-01 score 85 }
                    equipment E1 "卡尺" | "Caliper" kind measuring { status inUse }
                    equipment E2 "卡尺" | "Caliper" kind measuring { calibrated on 2026-03-01 result failed }
                    equipment E3 "卡尺" | "Caliper" kind measuring { calibration every 12 months calibrated on 2026-03-01 result passed next calibration on 2028-03-01 }
                    equipment E4 "卡尺" | "Caliper" kind measuring { status retired used by Buy }
                    equipment E5 "卡尺" | "Caliper" kind measuring {
                        calibrated on 2026-03-01 result failed
                        calibrated on 2026-03-20 result adjusted
                    }
                    equipment E6 "压机" | "Press" kind production
                    """));
    }

    @Test
    void aNumberNamesOneThingOfItsKind() {
        assertEquals(
                List.of(
                        "a.qms:11:41 qualis.number.duplicate",
                        "a.qms:13:51 qualis.number.duplicate",
                        "a.qms:15:72 qualis.equipment.serial.duplicate",
                        "a.qms:17:40 qualis.person.identity.duplicate"),
                issues("""
                    supplier S1 "甲厂" | "Plant one" { number X-1 }
                    supplier S2 "乙厂" | "Plant two" { number X-1 }
                    process Buy "采购" | "Buying" { number X-1 owner Head raci { R Qm A Head } }
                    process Sell "销售" | "Selling" { owner Head number X-1 raci { R Qm A Head } }
                    equipment E1 "压机" | "Press" kind production { serial number 47 }
                    equipment E2 "压机" | "Press" kind production { number P-2 serial number 47 }
                    person Li "李" | "Li" { identity number "11010519491231002X" }
                    person Ma "马" | "Ma" { identity number "11010519491231002X" }
                    """));
    }

    @Test
    void auditorsAuditNeitherStepsNorActivitiesOfTheirOwn() {
        assertEquals(
                List.of(
                        "a.qms:13:81 qualis.audit.auditor.own",
                        "a.qms:14:85 qualis.audit.auditor.own",
                        "a.qms:15:7 qualis.audit.auditors.missing",
                        "a.qms:16:91 qualis.audit.programme.outside"),
                issues("""
                    process Buy "采购" | "Buying" { owner Head raci { R Head A Head } }
                    process Pay "付款" | "Paying" { owner Head activity Book "记账" | "Booking" { raci { R Qm A Head } } }
                    process Select "选择" | "Selecting" part of Buy { owner Head raci { R Buyer A Head } }
                    audit One "一" | "One" kind internal held on 2026-03-02 { processes Buy auditors Wu, Xu }
                    audit Two "二" | "Two" kind internal held on 2026-03-02 { processes Pay auditors Xu, Zhao }
                    audit Three "三" | "Three" kind internal held on 2026-03-02
                    audit programme AP "方案" | "Programme" for 2024..2025 { audit Four "四" | "Four" planned on 2026-03-01 held on 2026-03-02 { auditors Lin } }
                    audit Five "五" | "Five" kind certification held on 2026-03-02
                    """));
    }

    @Test
    void reviewsTrainingsAndAppraisalsLeadToSomething() {
        assertEquals(
                List.of(
                        "a.qms:10:19 qualis.management.review.result.missing",
                        "a.qms:11:81 qualis.management.review.top.missing",
                        "a.qms:13:41 qualis.training.effect.missing",
                        "a.qms:15:79 qualis.appraisal.consequence.other",
                        "a.qms:17:96 qualis.assessment.finding.full"),
                issues("""
                    management review M1 "评审" | "Review" for 2025 held on 2026-01-22 { participants Lin }
                    management review M2 "评审" | "Review" for 2025 held on 2026-01-22 { participants Zhao minutes "纪要" | "Minutes" }
                    management review M3 "评审" | "Review" for 2026 planned on 2027-01-22
                    training T1 "统计" | "Statistics" held on 2026-05-02
                    training T2 "统计" | "Statistics" held on 2026-05-02 { evidence "签到表" | "List" }
                    appraisal A1 "考核" | "Appraisal" of Buyer for 2025 on 2026-08-20 { consequence dismissed }
                    appraisal A2 "考核" | "Appraisal" of Buyer for 2025 on 2026-01-20 { consequence renewed }
                    assessment As "评估" | "Evaluation" of ISO9001 on 2026-10-01 { score ISO9001 8.4.1 = 100 finding "缺" | "Gap" task T }
                    task T "补" | "Fill" owned by Qm due 2026-12-31
                    """));
    }

    @Test
    void whatStandsInOneRecordStandsInTheOthers() {
        assertEquals(
                List.of(
                        "a.qms:10:35 qualis.enterprise.size.employees",
                        "a.qms:11:71 qualis.exclusion.claimed",
                        "a.qms:12:6 qualis.body.members.missing",
                        "a.qms:13:35 qualis.filing.date.missing",
                        "a.qms:14:34 qualis.strategy.expired",
                        "a.qms:15:17 qualis.emission.factor.missing",
                        "a.qms:16:90 qualis.loss.reason",
                        "a.qms:16:108 qualis.loss.duplicate",
                        "a.qms:18:97 qualis.obligation.breach.untreated",
                        "a.qms:19:54 qualis.obligation.duplicate"),
                issues("""
                    enterprise E "企业" | "Firm" { size micro employees 2500 excludes ISO9001 8.3 because "无" | "None" }
                    process Dev "设计" | "Design" { owner Head raci { R Qm A Head } fulfils ISO9001 8.3.4, ISO9001 8.5.1 }
                    body Top "最高管理层" | "Top" { top management }
                    filing F "备案" | "Filing" { status filed authority "局" | "Office" }
                    strategy S "战略" | "Strategy" for 2021..2025
                    emission source Gas "气" | "Gas" scope scope1 { activity { 2025: 10 m3 } }
                    loss analysis L "损失" | "Losses" for 2025 { loss scrap "废" | "Scrap" amount CNY 7 because "无" | "None" loss scrap "废" | "Scrap" amount CNY 9 }
                    register R "登记册" | "Register" owned by Qm {
                        obligation O1 "条例" | "Rules" { source regulation "条例" | "Rules" in CN topics quality status nonCompliant }
                        obligation O2 "条例" | "Rules" { source regulation "条例" | "Rules" in CN topics quality status nonCompliant
                        }
                        obligation O3 "条例" | "Rules" { source regulation "条例" | "Rules" in CN topics recall }
                    }
                    problem Breach "违规" | "Breach" owned by Qm { opened on 2026-11-20 source inspection from O2 }
                    """));
    }

    @Test
    void risksAreRatedByTheScaleOfTheCompany() {
        assertEquals(List.of("a.qms:14:36 qualis.scale.range", "a.qms:15:45 qualis.scale.range"), issues("""
            risk scale Scale "尺度" | "Scale" {
                likelihood "低" | "Low", "中" | "Middling", "高" | "High"
                impact "轻" | "Slight", "中" | "Middling", "重" | "Grave", "极重" | "Ruinous"
            }
            risk R1 "漏报" | "Missed" likelihood 4 impact 4 owned by Head { control "复核" | "Check" }
            risk R2 "漏报" | "Missed" likelihood 3 impact 5 owned by Head { control "复核" | "Check" residual likelihood 2 impact 4 }
            """));
    }
}
