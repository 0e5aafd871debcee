package dev.qualis.exchange;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Registers of obligations with the habits of real ones. */
class UntidyObligationsTest extends UntidyWorkbooks {

    @Test
    void obligationsWithMarketsIntervalsAndStates() {
        check(
                "obligations",
                new Books()
                        .sheet("法规清单")
                        .row("法规名称", "类别", "文号", "版本", "适用市场", "适用产品", "最近评审日期", "评审周期", "合规状态", "证据", "风险点", "控制措施")
                        .row(
                                "产品质量法",
                                "法律",
                                "主席令第22号",
                                "2018",
                                "中国",
                                "台灯",
                                "2026年3月10日",
                                "每年",
                                "符合",
                                "评价表 2026",
                                null,
                                null)
                        .row(
                                "RoHS 指令",
                                "regulation",
                                "2011/65/EU",
                                "2011",
                                "欧盟",
                                "台灯；吊灯",
                                "10/03/2026",
                                "6个月",
                                "基本符合",
                                null,
                                "镀层",
                                "XRF 抽检")
                        .row("能效标识", "奇怪", "—", null, "火星", null, null, "12个月", "待评估", null, null, "年检"));
    }

    @Test
    void obligationsWithNumberedEvidenceAndListsOfProducts() {
        checkAlone(
                "obligations-numbered-evidence",
                new Books()
                        .sheet("合规义务清单")
                        .row("附件3：质量合规义务清单")
                        .row(
                                "序号",
                                "法律法规/标准名称",
                                "编号",
                                "发布机构",
                                "类型",
                                "涉及市场",
                                "适用产品",
                                "关键要求",
                                "符合性评价",
                                "评价人",
                                "评价日期",
                                "证据材料")
                        .row(
                                1,
                                "中华人民共和国产品质量法",
                                "主席令第22号",
                                "全国人大",
                                "法律",
                                "中国",
                                "全部",
                                "产品标识、质量责任",
                                "符合",
                                "李娜",
                                "2026.01.10",
                                "1）评价报告\n2）检验记录")
                        .row(
                                2,
                                "GB 4943.1-2022 音视频设备安全",
                                "GB 4943.1-2022",
                                "市监总局",
                                "强制性国家标准",
                                "中国",
                                "路由器、交换机",
                                "安全",
                                "符合",
                                "李娜",
                                "2026-01-10",
                                "CCC证书")
                        .row(
                                3,
                                "RoHS Directive",
                                "2011/65/EU",
                                "EU",
                                "指令",
                                "欧盟、英国",
                                "路由器\n网关",
                                "有害物质",
                                "部分符合",
                                "王强",
                                "10/1/2026",
                                "检测报告")
                        .row(
                                4,
                                "FCC Part 15",
                                "47 CFR 15",
                                "FCC",
                                "法规",
                                "美国",
                                "网关",
                                "电磁兼容",
                                "×",
                                "—",
                                "2026/1/12",
                                "待补充")
                        .row(5, "碳足迹要求", null, null, "客户要求", "全球", null, null, "N/A")
                        .row("备注", "1.评价每年一次")
                        .merge("A1:L1"));
    }

    @Test
    void obligationsWithYesAndNoAndDaysInSeveralNotations() {
        checkAlone(
                "obligations-yes-no",
                new Books()
                        .sheet("Register")
                        .row("Legal & Compliance Register", null, null, null, null, "Status as of 31 Mar 2026")
                        .row(
                                "ID",
                                "Legal requirement",
                                "Jurisdiction",
                                "Type of source",
                                "Products affected",
                                "Review frequency",
                                "Last review date",
                                "Next review date",
                                "Compliant? (Y/N/P)",
                                "Responsible",
                                "Penalty for breach",
                                "Risk",
                                "Control measure")
                        .row(
                                "L-01",
                                "Machinery Regulation (EU) 2023/1230",
                                "EU",
                                "Regulation",
                                "Press; Lathe",
                                "Annual",
                                "15 Jan 2026",
                                "15 Jan 2027",
                                "Y",
                                "J. Doe",
                                "Fines up to €15m",
                                "CE marking missing",
                                "DoC check")
                        .row(
                                "L-02",
                                "Product Safety Act",
                                "DE",
                                "Law",
                                "Press, Lathe",
                                "every 2 years",
                                "01/02/2026",
                                null,
                                "P",
                                "J. Doe",
                                "Recall",
                                null,
                                "Test report")
                        .row(
                                "L-03",
                                "REACH",
                                "EU/UK",
                                "regulation",
                                "All",
                                "6 months",
                                "2026-02-30",
                                null,
                                "N",
                                null,
                                null,
                                "SVHC",
                                "Supplier declaration"));
    }

    @Test
    void obligationsWithoutAKindOfSource() {
        checkAlone(
                "obligations-without-source",
                new Books()
                        .sheet("Compliance")
                        .row(
                                "No.",
                                "Law / regulation / standard",
                                "Country",
                                "Applicable to",
                                "Requirement summary",
                                "Compliant (Yes / No / Partial)",
                                "Evidence / Record",
                                "Last checked",
                                "Frequency of review",
                                "Responsible person")
                        .row(
                                "1",
                                "GDPR (EU) 2016/679",
                                "European Union",
                                "all",
                                "Privacy",
                                "Yes",
                                "DPIA",
                                "2026-01-31",
                                "yearly",
                                "DPO")
                        .row("2", "产品质量法", "中国", "装置A、装置B", "质量责任", "Partial", "整改计划", "2026年1月31日", "每年一次", "法务")
                        .row("3", "CPSIA", "U.S.", "Toy\nLamp", "Lead", "No", null, "31-Jan-2026", "Every year", "QA"));
    }

    @Test
    void clausesBelowTheMergedNameOfALaw() {
        checkAlone(
                "obligations-clauses",
                new Books()
                        .sheet("合规义务")
                        .row("合规义务清单（法律法规及其他要求）", null, null, null, "更新日期：2026.3.1")
                        .row("序号", "法律法规名称", "文号/标准号", "条款", "要求摘要", "合规状况", "评价日期", "下次评价", "证据")
                        .row(
                                1,
                                "产品质量法",
                                "主席令第71号",
                                "第26条、第27条",
                                "标识应真实",
                                "符合",
                                LocalDate.of(2026, 3, 1),
                                "2027年3月",
                                "检查记录")
                        .row(2, null, null, "第36条", "进货检查验收", "部分符合", "2026/3/1", "2026.9", "整改单 CAR-12")
                        .row(3, "RoHS指令", "2011/65/EU", "全部", "限用物质", "不符合", "2026年3月1日", "尽快")
                        .row(4, "电动机安全", "GB 12350-2022", null, "安全要求", "合规", "20260301", "每年", "型式试验报告")
                        .row(5, "客户特殊要求：丰田", null, null, "变更需批准", "待评价")
                        .row("共 5 条")
                        .merge("B3:B4")
                        .merge("C3:C4"));
    }
}
