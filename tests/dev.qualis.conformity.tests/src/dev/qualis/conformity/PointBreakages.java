package dev.qualis.conformity;

import static dev.qualis.conformity.Breakages.of;

import dev.qualis.conformity.Breakages.Breakage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes that break single points of rules with several. */
final class PointBreakages {

    private static final String CULTURE_ACTIVITY =
            "culture activity Month \"质量月\" | \"Quality month\" on 2026-09-01 { theme \"一次做对\" | \"Right first time\""
                    + " audience HQ with subunits participation 96 % promotion \"海报\" | \"Posters\" }";

    static final List<Breakage> OF_4 = List.of(
            of("4.1.b", "owned by CQO serves Customers", "owned by QAHead serves Customers"),
            of("4.2.c", "competence Methods level expert", "competence Methods level basic"),
            of("4.2.e", "about QC audience HQ", "about QC"),
            of("4.3.a", "in HQ headed by CQO", "in HQ headed by QAHead"),
            of("4.3.c", "CQOS 4.3.c, ", ""),
            of("4.3.c", CULTURE_ACTIVITY, "").alsoLowering("5.3.2", "5.3.2.b"),
            of("4.3.d", "\"Register\" owned by CQO", "\"Register\" owned by QAHead"),
            of("4.3.e", "owner CQO critical", "owner QAHead critical"),
            of("4.3.e", "stages marketing, design, supply, production, engineering, service", "")
                    .alsoLowering("5.6.c"),
            of("4.3.f", "in Buy owned by CQO", "in Buy owned by QAHead"),
            of("4.3.g", ", CQOS 4.3.g", ""),
            of("4.3.h", "for PP owned by CQO", "for PP owned by QAHead"),
            of("4.3.i", "analysed by CQO", "analysed by QAHead"),
            of("4.3.i", "on 2026-03-01 every 12 months", "on 2024-03-01 every 12 months"),
            of("4.3.j", ", CQOS 4.3.j", ""),
            of("4.3.j", "competence Methods level advanced assessed 2026-01-02", ""),
            of("4.3.k", "with association kind sharing", "with peer kind sharing"),
            of("4.3.k", "kind sharing by Chen", "kind selection by Chen"),
            of("4.3.k", "kind sharing by Chen", "kind sharing by Li").alsoLowering("4.1.c"),
            of("4.3.k", "by Chen on 2026-05-01", "by Chen on 2027-05-01").alsoLowering("4.1.c"),
            of("4.3.l", ", CQOS 4.3.l", ""),
            of("4.4.a", "projectMilestone, qualityAppointment", "projectMilestone, qualityAppointment at Shipping"),
            of("4.4.b", "authority appraisal\n", ""),
            of("4.4.b", "covers HQ, Launch", "covers QC, Launch"),
            of("4.4.c", "authority penalty\n", ""),
            of("4.4.c", "warning, dismissal", "warning"),
            of("4.4.d", "recipients department, team", "recipients department"),
            of("4.4.e", "in QC reports to GM", "in QC reports to SalesHead").alsoLowering("3.1"),
            of("4.5", "for 2025 on 2026-01-20", "for 2025 on 2025-01-20"),
            of("4.5.a", "score 90 of CQOS 4.2.a", "score 90"),
            of("4.5.a", "score 90 of CQOS 4.3.a", "score 90"),
            of("4.5.b", "score 90 of CQOS 5.5.1", "score 100 of CQOS 5.5.1"),
            of("4.5.d", "2025: 1050 ppm", ""),
            of("4.5.e", "measured by Sat, Field", ""),
            of("4.5.e", "values { 2025: 75 ppm }", "values { 2024: 75 ppm }"),
            of("4.5.f", "score 90 of CQOS 5.3.2", "score 90"),
            of("4.6.a", "factors \"授权\" | \"Mandate\"", ""),
            of("4.6.b", "career path \"双通道\" | \"Two ladders\"", ""),
            of("4.6.b", "successor for CQO", "").alsoLowering("4.3.j"),
            of("4.7", "91350100M000100Y43", "91350100M000100Y44"),
            of("4.7", "11010519491231002X", "110105194912310021"),
            of("4.7", "sex female", "sex male"),
            of("4.7", "consent on 2024-01-20", "consent on 2023-12-20"),
            of("4.7", "quality years 18", "quality years 30"),
            of("4.7", "at \"范例\" | \"Sound\" as", "as"),
            of("4.7", "chen@example.com", "chen at example"),
            of("4.7", "photos/chen.png", "photos/chen"),
            of("4.7", "employees 820", "employees 0"),
            of("4.7", "head Boss", "head Chen"));

    static final List<Breakage> OF_5 = List.of(
            of("5.1.1", "R SalesHead, QAHead A GM", "R SalesHead A GM").alsoLowering("5.1.5"),
            of(
                    "5.1.2",
                    "\"Router quality\" in QC { members QAHead phases concept,",
                    "\"Router quality\" in QC { members QAHead phases"),
            of("5.1.2", "\"Router quality\" in QC { members QAHead phases", "\"Router quality\" in QC { phases"),
            of("5.1.3", "about QC audience HQ", "about Rate audience HQ"),
            of("5.1.3", "covers HQ, Launch", "covers Routers, Switches, Launch").alsoLowering("4.4.b"),
            of("5.1.5", "R SalesHead, QAHead A GM", "R SalesHead A GM").alsoLowering("5.1.1"),
            of("5.1.5", "led by QAHead for R6000", "led by SalesHead for R6000"),
            of("5.1.5", "\"Auditor\" in QA", "\"Auditor\" in QA { vacant }"),
            of("5.1.5", "\"Communication\" kind skill", "\"Communication\" kind knowledge"),
            of("5.2.1", "participants CQO, GM, QAHead", "participants GM, QAHead"),
            of("5.2.1", "participants CQO, GM, QAHead", "participants CQO, QAHead"),
            of("5.2.1", "participants CQO, GM, QAHead", "participants CQO, GM"),
            of("5.2.1", "basis \"公司战略\" | \"Company strategy\"", ""),
            of("5.2.1.a", "policy \"质量方针\"", "green policy \"质量方针\""),
            of("5.2.1.b", "context competition", "internal context competition"),
            of("5.2.1.c", "kind supplier needs", "kind partner needs"),
            of("5.2.1.d", "risk Supply", "opportunity Supply"),
            of("5.2.1.d", "opportunity Lead", "risk Lead"),
            of("5.2.1.e", "to 300 ppm by 2030 owned", "owned"),
            of("5.2.2", "method \"VDA 6.3\"", ""),
            of(
                    "5.2.2",
                    "action A25 \"扩建\" | \"Extension\" serves Fail owned by CQO { target 1100 ppm method \"分段\" |"
                            + " \"Step by step\" milestone 2025-06-30 \"投产\" | \"Start\" reached on 2025-06-20 }",
                    ""),
            of("5.2.2", "for 2026 realises", "for 2027 realises"),
            of("5.2.2", "for 2026 realises", "for 2026..2028 realises"),
            of("5.2.2", "milestone 2026-06-30 \"完成\" | \"Done\" reached on 2026-06-20", "milestone 2026-08-30"),
            of("5.2.3", "revision of S2030 on 2026-06-01", "revision of S2030 on 2027-06-01"),
            of("5.3.1.a", "kind environment considers", "kind history considers"),
            of("5.3.1.b", "kind leadership considers", "kind history considers"),
            of("5.3.1.c", "kind parties considers", "kind history considers"),
            of("5.3.1.d", "kind history considers", "kind product considers"),
            of("5.3.1.e", "kind philosophy considers", "kind history considers"),
            of("5.3.1.f", "kind product considers", "kind history considers"),
            of("5.3.2", "audience HQ with subunits participation", "audience QC with subunits participation"),
            of("5.3.2", "\"Quality month\" on 2026-09-01", "\"Quality month\" on 2027-09-01")
                    .alsoLowering("5.3.2.b"),
            of("5.3.2.a", "philosophy measured by Sat", "philosophy"),
            of("5.3.2.b", "theme \"一次做对\" | \"Right first time\"", ""),
            of("5.3.2.b", "promotion \"海报\" | \"Posters\"", ""),
            of(
                    "5.3.2.c",
                    "sign positive recipients department, team, individual factors \"授权\" | \"Mandate\" fits needs,"
                            + " expectations, results }\n"
                            + "incentive Praise \"表扬\" | \"Praise\" { sign positive",
                    "recipients department, team, individual factors \"授权\" | \"Mandate\" fits needs, expectations,"
                            + " results }\n"
                            + "incentive Praise \"表扬\" | \"Praise\" {"),
            of("5.3.2.c", "{ sign positive recipients individual }", "{ recipients individual }"),
            of("5.3.2.d", "culture model CM \"文化模型\" | \"Culture model\" { measured by Sat }", ""),
            of("5.4", "ISO9001 10.1, ISO9001 9.1.3", "ISO9001 9.1.3"),
            of("5.4", "from ISO9001 5.1.2, ISO9001 5.1.1", "from ISO9001 5.1.1"),
            of("5.4", "ISO9001 7.3, ISO9001 4.4.1", "ISO9001 4.4.1"),
            of("5.4", "ISO9001 10.1, ISO9001 9.1.3", "ISO9001 10.1"),
            of("5.4", "ISO9001 8.4.1", "ISO9001 8.5.1"),
            of("5.4.a", "after Sell activities", "activities"),
            of("5.4.a", "chain demand", ""),
            of("5.4.c", "fault \"无法启动\" | \"Does not start\" defect \"外观\" | \"Looks\" acceptance", "acceptance"),
            of("5.4.c", "acceptance \"AQL 0.65\" | \"AQL 0.65\" ", ""),
            of("5.4.c", "\"AQL 0.65\" verification \"型式试验\" | \"Type test\"", "\"AQL 0.65\""),
            of("5.4.d", "layer processQuality source \"MES\"", "layer productQuality source \"MES\""),
            of("5.4.d", "contributes to Field", "contributes to Sat"),
            of("5.4.d", "contributes to Sat values", "values"),
            of("5.4.d", "frequency quarterly", ""),
            of("5.4.d", "source \"现场\" | \"Field\"", ""),
            of("5.4.d", "2024: 1200 ppm 2025: 1050 ppm 2026-H1: 990 ppm", "2025: 1050 ppm"),
            of("5.4.e", "kind certification used by Buy", "kind certification used by Sell"),
            of("5.4.e", "kind metrology used by Buy until 2027-06-30", "kind metrology used by Buy until 2026-06-30"),
            of("5.4.f", "facet predictive rated 1", "facet predictive rated 0"),
            of("5.4.f", "shown by \"看板\" | \"Dashboard\"", ""),
            of("5.4.f", "data platform", ""),
            of("5.4.f", "owner QAHead contributes", "contributes"),
            of("5.4.f", "alert above 1500 ppm notifies CQO", ""),
            of("5.5.1", "compliance programme CP \"合规\" | \"Compliance\" { avoids financial, market, reputation }", ""),
            of("5.5.2.a", "reviewed on 2026-05-04 every 12 months", "reviewed on 2025-05-04 every 12 months"),
            of("5.5.2.a", "source policy", "source law"),
            of("5.5.2.a", "\"PSE\" in JP", "\"PSE\" in CN"),
            of("5.5.2.b", "of CN on 2026-02-02", "of US on 2026-02-02"),
            of("5.5.2.b", "control \"复检\" | \"Second check\" in Buy", "in Buy"),
            of("5.5.2.b", "liability \"整改\" | \"Correction\"", ""),
            of("5.5.2.c", "audience QA, Routers topics", "audience QC topics"),
            of("5.5.2.c", "on 2026-03-01 { audience", "on 2024-03-01 { audience"),
            of(
                            "5.5.2.d",
                            "compliance monitoring Mon \"监测\" | \"Monitoring\" every 3 months { finding \"缺标签\" |"
                                    + " \"Label missing\" open action \"补贴\" | \"Add it\" }",
                            "")
                    .alsoLowering("5.8.d"),
            of("5.5.2.d", "open action \"补贴\" | \"Add it\"", "open"),
            of(
                    "5.6",
                    "improvement culture IC \"宽容失败\" | \"Failure tolerated\" { mechanism \"容错\" | \"Tolerance\" }",
                    ""),
            of("5.6.b", "for PP owned", "owned"),
            of("5.6.c", "methods M closed", "closed"),
            of("5.6.d", "closed on 2024-07-01 lesson \"经验\" | \"Lesson\"", "closed on 2024-07-01"),
            of("5.8.a", "kind hazardousSubstances\n", "\n"),
            of("5.8.a", "about Carbon", "about Rate"),
            of("5.8.a", "action Solar \"光伏\" | \"Solar power\" owned by CQO { method \"屋顶\" | \"Roof\" }", ""),
            of("5.8.a", "from 100 tCO2e in 2024", ""),
            of("5.8.b", "test \"荧光光谱\" | \"X-ray\"", ""),
            of("5.8.b", "supplier control \"年审\" | \"Yearly audit\"", ""),
            of(
                    "5.8.b",
                    "material Solder \"焊料\" | \"Solder\" { risky supplier control \"年审\" | \"Yearly audit\" test"
                            + " \"荧光光谱\" | \"X-ray\" }",
                    ""),
            of("5.8.c", "rate 70 %", ""),
            of("5.8.c", "recycling Cartons \"纸箱回收\" | \"Cartons taken back\" rate 70 %", ""),
            of("5.6.d", "{ roll out \"内部\" | \"Inside\" to QA on 2026-08-01 external", "{ external"),
            of("5.8.d", "status compliant evidence \"回收协议\" | \"Recycling contract\"", ""),
            of(
                            "5.8.d",
                            "compliance monitoring Mon \"监测\" | \"Monitoring\" every 3 months { finding \"缺标签\" |"
                                    + " \"Label missing\" open action \"补贴\" | \"Add it\" }",
                            "")
                    .alsoLowering("5.5.2.d"),
            of("5.8.d", "kind inspection used by Buy", "used by Buy").alsoLowering("5.4.e"),
            of("5.8.d", "kind certification used by Buy", "used by Buy").alsoLowering("5.4.e"),
            of("5.8.e", "scope scope2 factor", "scope scope1 factor"),
            of("5.8.e", "activity { 2025: 144 MWh }", ""),
            of("5.8.e", "actual { 2025: 92 tCO2e }", ""),
            of("5.8.e", "alignment \"双碳\" | \"National carbon goals\"", ""),
            of("5.8.f", "with academia", "with peer"));

    /** The points that no change breaks without taking away what many other clauses stand on. */
    static final Map<String, Set<String>> WITHOUT = Map.ofEntries(
            Map.entry("4.2.a", Set.of("there is a register of obligations")),
            Map.entry("4.2.b", Set.of("the quality strategy has goals to be broken down")),
            Map.entry("4.2.d", Set.of("problems or risks are on record")),
            Map.entry("4.3.b", Set.of("the chief quality officer answers for it")),
            Map.entry("4.3.d", Set.of("a register holds obligations")),
            Map.entry("4.4.c", Set.of("penalties follow a policy")),
            Map.entry("4.5.d", Set.of("a criterion of 5.4 is scored")),
            Map.entry(
                    "5.4",
                    Set.of(
                            "the principle of leadership is linked to a requirement of a process (ISO 9001 5.1, 5.2,"
                                    + " 5.3)",
                            "the principle of process approach is linked to a requirement of a process (ISO 9001 4.4,"
                                    + " 8.1)")),
            Map.entry("5.4.f", Set.of("quality management is digital at least in part")),
            Map.entry("5.5.2.a", Set.of("demands name their topics")),
            Map.entry("5.6", Set.of("there is a mechanism of improvement")),
            Map.entry("5.7.2.1", Set.of("the ratios of the four can be computed")),
            Map.entry("5.7.2.2.c", Set.of("accounts are set up, which draw the scope")),
            Map.entry("5.7.2.2.f", Set.of("the costs are analysed or reported")),
            Map.entry("4.3.e", Set.of("there is a standard for a product")),
            Map.entry("4.3.g", Set.of("there is a system of quality costs")),
            Map.entry("4.3.l", Set.of("there is a digital quality system")),
            Map.entry("4.5.b", Set.of("major incidents of the period are counted (1 on record)")),
            Map.entry("5.1.1", Set.of("a process faces the customer")),
            Map.entry("5.2.1.f", Set.of("there are key initiatives")));

    private PointBreakages() {}
}
