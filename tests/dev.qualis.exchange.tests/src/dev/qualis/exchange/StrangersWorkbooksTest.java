package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.exchange.Books.Percent;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Further workbooks, of habits that were met later: as in {@link UntidyWorkbooksTest}, into a project that says nothing yet. */
class StrangersWorkbooksTest {

    @TempDir
    private Path folder;

    private void check(String name, Books books) {
        UntidyWorkbooksTest.check(UntidyWorkbooksTest.NOTHING, name, Instructions.none(), books.read(folder, name));
    }

    @Test
    void postsBySuperiorsNamesInTwoLevelsOfDepartments() {
        check(
                "posts-by-name-of-superior",
                new Books()
                        .sheet("2026编制")
                        .row("深圳XX科技有限公司")
                        .row("人员编制及汇报关系一览表（2026年1月版）")
                        .row()
                        .row("一级部门", "二级部门", "岗位", "姓名", "工号", "直接上级（姓名）", "入职日期", "备注")
                        .row("总经办", null, "总经理", "张 伟", "0001", "董事会", "2010/3/1")
                        .row("总经办", null, "首席质量官（CQO）", "李　娜", "0002", "张伟", LocalDate.of(2018, 6, 1))
                        .row("质量中心", "体系部", "体系经理", "王强", "0003", "李娜", "2019年7月15日", "兼内审组长")
                        .row(null, null, "体系工程师", "赵敏/孙莉", "0004/0005", "王强", "20200901")
                        .row(null, "检验部", "检验主管", "周杰", "0006", "李 娜", "2021.05.06")
                        .row(null, null, "来料检验员", "吴刚、郑爽\n冯军", null, "周杰", 44562)
                        .row(null, null, "过程检验员", "（空缺）", null, "周杰", null, "招聘中")
                        .row("研发中心", "硬件部", "硬件工程师", "陈晨", "0010", "刘总", "5-Mar-22")
                        .row("合计", null, null, "12人")
                        .row("制表：人事部", null, null, "审核：", null, "批准：")
                        .merge("A1:H1")
                        .merge("A2:H2")
                        .merge("A5:A6")
                        .merge("A7:A11")
                        .merge("B7:B8")
                        .merge("B9:B11")
                        .merge("A13:C13")
                        .sheet("说明")
                        .row("填表说明")
                        .row("1. 红色为变更项")
                        .row("2. 每季度更新")
                        .sheet("旧版")
                        .row("岗位", "直接上级")
                        .row("X", "Y")
                        .with(sheet -> sheet.getWorkbook().setSheetHidden(2, true)));
    }

    @Test
    void postsWithFamilyAndGivenNamesInColumnsOfTheirOwn() {
        check(
                "posts-family-names",
                new Books()
                        .sheet("Staff")
                        .row("ACME Instruments GmbH - Organisation list")
                        .row(
                                "Emp. ID",
                                "Last name",
                                "First name",
                                "Job Title",
                                "Department",
                                "Reports To (Name)",
                                "FTE",
                                "Start Date")
                        .row(
                                "E1",
                                "Schmidt",
                                "Anna",
                                "Managing Director",
                                "Management",
                                null,
                                1,
                                LocalDate.of(2015, 1, 1))
                        .row("E2", "Braun", "Lars", "Head of Quality", "Quality", "Anna Schmidt", 1, "01.02.2016")
                        .row("E3", "Meier", "Eva", "QA Engineer", "Quality", "Lars Braun", "0,5", "03/04/2019")
                        .row("E4", "Vogel", "Tom", "QA Engineer", "Quality", "Lars Braun", 1, "2020-05-06")
                        .row("E5", null, null, "Metrology Technician", "Quality", "Braun, Lars", 1, "tbd")
                        .row("Total FTE", null, null, null, null, null, 4.5)
                        .merge("A1:H1"));
    }

    @Test
    void raciOfActivitiesBelowMergedProcessesWithTwoHeadRowsAndALegend() {
        check(
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
        check(
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
    void obligationsWithNumberedEvidenceAndListsOfProducts() {
        check(
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
        check(
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
    void risksWithWordsBesideFiguresAndFormulasNobodyComputed() {
        check(
                "risks-words",
                new Books()
                        .sheet("风险评估表")
                        .row("2026年度质量风险识别与评估表")
                        .row(
                                "序号",
                                "过程/部门",
                                "风险点描述",
                                "原因",
                                "后果",
                                "可能性(L)",
                                "严重度(S)",
                                "风险值 R=L×S",
                                "风险等级",
                                "现有控制措施",
                                "责任部门/人",
                                "完成时限")
                        .row(
                                1,
                                "采购",
                                "关键芯片断供",
                                "单一来源",
                                "停线",
                                4,
                                5,
                                "4×5=20",
                                "重大",
                                "1、备货；\n2、开发二供",
                                "采购部/王五",
                                "2026-06-30")
                        .row(
                                2,
                                "采购",
                                "来料混批",
                                "标识不清",
                                "客诉",
                                "３",
                                "4",
                                new Books.Uncomputed("F4*G4"),
                                "一般",
                                "条码管理",
                                "仓库",
                                "长期")
                        .row(3, "生产", "参数漂移", null, null, "中(3)", "低（2）", "3*2=6", "低", "SPC", "生产部")
                        .row(4, "设计", "需求遗漏", null, null, "高", "高", "高", "重大", "评审", "研发部")
                        .row(5, "交付", "运输损坏", null, null, 2, 3, "2x3=8", "低", "包装试验")
                        .row("风险等级：≥15 重大；8-14 一般；<8 低")
                        .merge("A1:L1")
                        .merge("B3:B4")
                        .merge("A8:L8"));
    }

    @Test
    void risksAndOpportunitiesWithRatingsInWords() {
        check(
                "risks-log",
                new Books()
                        .sheet("R&O")
                        .row("Risk & opportunity log")
                        .row(
                                "#",
                                "R/O",
                                "Description",
                                "Process",
                                "Prob. (1-5)",
                                "Sev. (1-5)",
                                "RPN",
                                "Risk owner",
                                "Action",
                                "Status")
                        .row(
                                "R1",
                                "Risk",
                                "Loss of key engineer",
                                "HR",
                                "3 - possible",
                                "4 - major",
                                "12 (medium)",
                                "HR Manager",
                                "Succession plan",
                                "open")
                        .row("R2", "risk", "Late tooling", "Purchasing", 4, 4, 16, "Buyer", "Dual sourcing", "closed")
                        .row(
                                "O1",
                                "Opp.",
                                "New ISO certification",
                                "Sales",
                                5,
                                3,
                                "5 x 3 = 15",
                                "CQO",
                                "Start project",
                                "open")
                        .row(
                                "R3",
                                "Risk",
                                "Cyber attack",
                                "IT",
                                "likely",
                                "severe",
                                "high",
                                "IT Manager",
                                "Backup",
                                "open"));
    }

    @Test
    void costsByMonthWithSumsNobodyComputed() {
        check(
                "costs-by-month",
                new Books()
                        .sheet("2025年Q4")
                        .row("质量成本统计台账")
                        .row("编制单位：财务部", null, "期间：2025年第四季度", null, null, "金额单位：元")
                        .row("成本类别", "明细科目", "10月", "11月", "12月", "合计", "预算")
                        .row("预防成本", "质量培训费", "12,000", "8500", "1.2万", new Books.Uncomputed("SUM(C4:E4)"), 30000)
                        .row(null, "体系认证费", null, "2.5万", "—", "25000", "25,000.00")
                        .row(null, "小计", 12000, 33500, 12000, 57500, 55000)
                        .row("鉴定成本", "检验人工", 100000, 100000, 100000, 300000, 300000)
                        .row("内部损失", "报废损失", "(1,200)", "34,500.50", "¥2,000", null, 40000)
                        .row("外部损失", "三包费用", "3千", "5000", "０", "8000", 10000)
                        .row("总计", null, null, null, null, null, 435000)
                        .merge("A1:G1")
                        .merge("A4:A6")
                        .merge("A10:B10"));
    }

    @Test
    void costsInThousandsOfEuroWithAFault() {
        check(
                "costs-thousand",
                new Books()
                        .sheet("COPQ")
                        .row("Cost of Poor Quality FY2026 (k EUR)")
                        .row("Cost type", "Cost element", "Budget 2026", "Actual YTD", "Variance", "Cost center")
                        .row("Prevention costs", "Training", "12.0", "(1.5)", new Books.Uncomputed("C3-D3"), "4711")
                        .row(null, "Audits", "1,250.00", "980", null, "4712")
                        .row("Appraisal", "Incoming inspection", "75", "80.5")
                        .row("Internal failures", "Scrap", "#REF!", "33")
                        .row("External failures", "Warranty", "40", "55")
                        .row("Grand total", null, "1377", "1149")
                        .merge("A1:F1")
                        .merge("A3:A4"));
    }

    @Test
    void metricsBelowAGroupOfMonthsWithSharesBesidePerCent() {
        check(
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
        check(
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
    void goalsWithATargetAYearAndABaselineInTheHead() {
        check(
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

    /** Persons as columns: nothing is imported, and every cell of the matrix says why. */
    @ParameterizedTest
    @ValueSource(strings = {"技能/姓名", "姓名\\能力", "Skill / Name"})
    void aTransposedMatrixIsNotReadAsPersonsCalledAfterSkills(String corner) {
        ImportResult result = Imports.alone(new Books()
                .sheet("技能矩阵")
                .row("技能矩阵 2026")
                .row(corner, "周杰", "吴刚", "郑爽")
                .row("三坐标", "4", "3", "2")
                .row("盐雾试验", "熟练", "基础", "精通")
                .row("RoHS", 1, 2, 3)
                .read(folder, "t"));
        assertEquals("", Imports.texts(result));
        assertEquals(12, result.count(Ledger.Fate.REPORTED));
        assertTrue(result.cells().stream()
                .filter(cell -> cell.fate() == Ledger.Fate.REPORTED)
                .allMatch(cell -> cell.reason().equals("reported.transposed")));
    }

    /** The head says nothing of it, but the project knows what the rows are. */
    @Test
    void rowsThatTheProjectKnowsAsCompetencesAreNoPersons() {
        ImportResult result = Imports.into(
                Map.of("project.qms", Imports.PROJECT, "c.qms", "competence Smt \"贴片\" | \"SMT\" { kind skill }\n"),
                Instructions.none(),
                new Books()
                        .sheet("能力矩阵")
                        .row("姓名", "张三", "李四")
                        .row("贴片", "熟练", "基础")
                        .row("王五", "精通", "基础")
                        .read(folder, "k"));
        assertEquals(3, result.count(Ledger.Fate.REPORTED));
        assertTrue(
                Imports.texts(result).contains("王五") && !Imports.texts(result).contains("\"贴片\""),
                Imports.texts(result));
    }

    @Test
    void competencesBelowGroupsWithRemarks() {
        check(
                "competences-groups",
                new Books()
                        .sheet("技能矩阵")
                        .row("检验人员技能矩阵（2026Q1）")
                        .row("部门", "姓名", "岗位", "检测技能", null, null, "体系知识", null, "备注")
                        .row(null, null, null, "三坐标", "盐雾", "RoHS", "内审", "FMEA")
                        .row("检验部", "周杰", "检验主管", "4", "3", "●", "2")
                        .row(null, "吴刚", "来料检验员", 3, 2, 1, "-", null, "新员工")
                        .row(null, "郑 爽", "来料检验员", "熟练", "基础", "√", "不会")
                        .row("说明：4=可培训他人 3=独立操作 2=指导下操作 1=了解")
                        .merge("A1:I1")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:F2")
                        .merge("G2:H2")
                        .merge("I2:I3")
                        .merge("A4:A6")
                        .merge("A7:I7"));
    }

    @Test
    void trainingOfSeveralPersonsARow() {
        check(
                "training-groups",
                new Books()
                        .sheet("培训台账")
                        .row("培训记录台账")
                        .row("日期", "培训主题", "讲师", "受训人员", "部门", "课时(h)", "考核方式", "考核结果", "证书有效期")
                        .row("2026.3.5", "内审员培训", "外聘", "王强、赵敏、孙莉", "体系部", 16, "笔试", "合格", "2029.3.4")
                        .row(46100, "8D方法", "李娜", "周杰\n吴刚", "检验部", "4", "实操", "85分")
                        .row("2026年4月", "RoHS知识", "李娜", "全员", "全公司", 2, "—", "—", "长期")
                        .merge("A1:I1"));
    }

    @Test
    void documentsOfWhichOneStandsTwice() {
        check(
                "documents-twice",
                new Books()
                        .sheet("受控文件清单")
                        .row("受控文件清单", null, null, null, null, null, "更新日期：2026-03-31")
                        .row("No", "文件编号", "文件名称", "版本/修订", "编制部门", "发布日期", "实施日期", "有效状态", "保存期限", "备注")
                        .row(1, "QM-001", "质量手册", "A/3", "体系部", "2025年1月1日", "2025-01-15", "有效", "长期")
                        .row(2, "QP-002", "文件控制程序", "B/0", "体系部", 45700, null, "现行有效", "3年")
                        .row(3, "WI-010", "焊接作业指导书", "A/1", "工艺部", "2024/13/01", null, "作废", "3年", "换版")
                        .row(3, "QP-002", "文件控制程序", "B/1", "体系部", "2026-01-01", null, "有效", "3年", "重复")
                        .merge("A1:F1"));
    }

    @Test
    void twoTablesBelowEachOtherAndATrainingThatIsCalledTotal() {
        check(
                "stacked",
                new Books()
                        .sheet("人员")
                        .row("一、岗位")
                        .row("岗位", "上级岗位", "任职人")
                        .row("质量经理", null, "王芳")
                        .row("检验员", "质量经理", "赵六|钱七")
                        .row()
                        .row("二、培训")
                        .row("姓名", "培训内容", "培训日期")
                        .row("王芳", "Total quality management", "2026-03-05T09:30:00")
                        .row("赵六", "合计算量方法", "5-Mar-26")
                        .row("钱七", "全检", "2026-03-05 延期"));
    }

    @Test
    void raciWithSignsOfItsOwn() {
        check(
                "raci-signs",
                new Books()
                        .sheet("职能分配表")
                        .row("质量职能分配表（● 主责 ○ 配合）")
                        .row("过程", "总经理", "质量部经理", "备注")
                        .row("采购控制", "○", "●", "见程序")
                        .row("内审", "●", "○", null));
    }

    @Test
    void postsWithNumberedDutiesAndASlashBetweenSuperiors() {
        check(
                "posts-numbered-duties",
                new Books()
                        .sheet("岗位清单")
                        .row("XX公司岗位编制与汇报关系（单位：人）")
                        .row()
                        .row("序号", "部门", "岗位编码", "岗位名称", "编制", "实际人数", "缺编", "汇报对象", "岗位职责", "是否关键岗位")
                        .row(1, "质量管理部", "QM-01", "质量总监", "1", "1", "0", "总经理", "1.体系建设\n2.质量策划；3.质量改进", "是")
                        .row(2, "质量管理部", "QM-02", "质量工程师（SQE）", 3, 2, 1, "质量总监/供应链总监", "供应商管理", "否")
                        .row(3, null, "QM-03", "检验班长", "２", "2", 0, "质量 总监", "检验", "N/A")
                        .row(null, "小计", null, null, 6, 5, 1)
                        .row(4, "生产部", "PD-01", "生产经理", 1, 1, 0, "总经理", "—", "是")
                        .row(null, null, "合计", null, 7, new Books.Uncomputed("SUM(F4:F8)"))
                        .merge("A1:J1")
                        .merge("B5:B6")
                        .merge("C9:D9"));
    }

    @Test
    void risksBelowInherentAndResidual() {
        check(
                "risks-residual",
                new Books()
                        .sheet("Sheet1")
                        .row("Risk Register")
                        .row("Company: ACME", null, "Rev. 3", null, "Date: 2026-04-01")
                        .row()
                        .row(
                                "Ref",
                                "Risk description",
                                "Category",
                                "Inherent risk",
                                null,
                                null,
                                "Controls",
                                "Residual risk",
                                null,
                                null,
                                "Owner",
                                "Next review")
                        .row(null, null, null, "L", "I", "LxI", null, "L", "I", "LxI")
                        .row(
                                "R-001",
                                "Supplier insolvency",
                                "Supply",
                                4,
                                5,
                                "4×5=20",
                                "Dual source; credit check",
                                2,
                                5,
                                "2×5=10",
                                "Head of Purchasing",
                                "30.06.2026")
                        .row("R-002", "Data loss", "IT", "3", "４", "12", "Backups", 1, 4, 4, "CIO", "06/07/2026")
                        .row(
                                "R-003",
                                "Key staff leave",
                                "HR",
                                "High",
                                "Medium",
                                new Books.Uncomputed("D8*E8"),
                                "n/a",
                                null,
                                null,
                                null,
                                "—",
                                "Q3 2026")
                        .merge("A1:H1")
                        .merge("D4:F4")
                        .merge("H4:J4")
                        .merge("A4:A5")
                        .merge("B4:B5")
                        .merge("C4:C5")
                        .merge("G4:G5")
                        .merge("K4:K5")
                        .merge("L4:L5"));
    }

    @Test
    void trainingBesideCertificates() {
        check(
                "training-certificates",
                new Books()
                        .sheet("培训")
                        .row("2026年度员工培训及资格台账")
                        .row("姓名", "工号", "岗位", "培训记录", null, null, "资格证书")
                        .row(null, null, null, "课程", "培训日期", "考核日期", "证书名称", "发证日期", "有效期至")
                        .row("张三", "001", "检验员", "量具使用", "2026/2/3", "2026/2/4", "检验员证", "2026年2月10日", "2029年2月9日")
                        .row("李四", "002", "内审员", "ISO9001内审", "20260305", 46090, "内审员证书", "2026.3.10", "2029.3")
                        .merge("A1:I1")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:F2")
                        .merge("G2:I2"));
    }

    @Test
    void metricsByChineseMonthsInTheUnitOfTheTable() {
        check(
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
    void costsInTensOfThousandsWithAQuarter() {
        check(
                "costs-ten-thousand",
                new Books()
                        .sheet("Ledger 2025")
                        .row("Quality cost ledger 2025 – amounts in CNY 10k")
                        .row("PAF", "Account", "Jan", "Feb", "Mar", "Q1 total", "Budget", "Comment")
                        .row("Prevention", "Training", 1.2, "(0.3)", null, 0.9, 5, "credit note")
                        .row(null, "Supplier audits", "0.8", null, "1,200 CNY", "2.0", "3")
                        .row("Appraisal", "Lab", 10, 11, "12", 33, "40")
                        .row("Internal failure", "Scrap", "2.5万", "3", "—", "5.5", "10", "see note 1")
                        .row("External failure", "Returns", 4, "n/a", 6, 9)
                        .row("TOTAL", null, null, null, null, "50.4")
                        .row("Note 1: preliminary")
                        .merge("A1:H1")
                        .merge("A3:A4"));
    }

    @Test
    void documentsInTwoLanguagesByLevel() {
        check(
                "documents-two-languages",
                new Books()
                        .sheet("文件")
                        .row("DOCUMENT MASTER LIST")
                        .row("Last updated 01 April 2026")
                        .row(
                                "Level",
                                "Doc. No.",
                                "Title (EN)",
                                "Title (CN)",
                                "Rev",
                                "Effective",
                                "Review cycle",
                                "Next review",
                                "Owner",
                                "Status")
                        .row(
                                "L1",
                                "QM-01",
                                "Quality Manual",
                                "质量手册",
                                "5",
                                "1 Jan 2026",
                                "36 months",
                                "Jan 2029",
                                "CQO",
                                "Released")
                        .row(
                                "L2",
                                "QP-07",
                                "Control of nonconforming product",
                                "不合格品控制程序",
                                "B",
                                "2025-13-01",
                                "2 yrs",
                                "—",
                                "QA Mgr",
                                "Draft / in review")
                        .row(
                                "L2",
                                "QP-07",
                                "Control of nonconforming product",
                                null,
                                "A",
                                "2023-06-01",
                                null,
                                null,
                                "QA Mgr",
                                "Obsolete")
                        .row(
                                "L4",
                                "F-07-1",
                                "NCR form",
                                "不合格品单",
                                "1",
                                "45 000",
                                "1Y",
                                "31/12/26",
                                "QA Mgr",
                                "released"));
    }

    @Test
    void goalsWithAShareAmongPerCent() {
        check(
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
    void raciOfDepartments() {
        check(
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
    void obligationsWithoutAKindOfSource() {
        check(
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
    void raciWithPhasesBeforeTheProcesses() {
        check(
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

    @Test
    void risksWithATreatmentInWords() {
        check(
                "risks-treatment",
                new Books()
                        .sheet("RR 2026")
                        .row("Risk & Opportunity Register")
                        .row("Scale 1-5; date format dd.mm.yyyy")
                        .row()
                        .row(
                                "No.",
                                "Area / Process",
                                "Risk or opportunity",
                                "Cause",
                                "Likelihood (1–5)",
                                "Severity (1–5)",
                                "L × S",
                                "Treatment",
                                "Owner",
                                "Due",
                                "Status",
                                "Residual")
                        .row(
                                "R-01",
                                "Purchasing",
                                "Single source for castings",
                                "market",
                                "4",
                                "5",
                                "4×5=20",
                                "Second supplier; safety stock",
                                "Plant Manager",
                                LocalDate.of(2026, 9, 30),
                                "open",
                                "2x4=8")
                        .row(
                                "R-02",
                                null,
                                "Price rises",
                                null,
                                3,
                                3,
                                new Books.Formula("E6*F6", 9),
                                "transfer",
                                "CFO",
                                "31.12.2026",
                                "in progress",
                                6)
                        .row(
                                "O-01",
                                "Sales",
                                "New market Chile",
                                null,
                                "high",
                                "med",
                                null,
                                "Study of the market",
                                "Sales Director",
                                "03/04/2026",
                                "closed",
                                "n/a")
                        .row(
                                "R-03",
                                "Machining",
                                "Tool breakage",
                                "wear",
                                2,
                                4,
                                9,
                                "Monitoring of tool life",
                                "B. Smith (Maintenance)",
                                46023,
                                "Open",
                                "-")
                        .row()
                        .row("Number of risks: 4")
                        .merge("B5:B6"));
    }

    @Test
    void clausesBelowTheMergedNameOfALaw() {
        check(
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

    @Test
    void skillsBesideWhatIsAskedOfAll() {
        check(
                "skills-required",
                new Books()
                        .sheet("技能矩阵")
                        .row("装配车间多能工技能矩阵")
                        .row("姓名", "岗位", "技能", null, null)
                        .row(null, null, "装配", "焊接", "检验")
                        .row("要求", null, "熟练", "基础", "熟练")
                        .row("张三", "装配工", "精通", "基础", "熟练")
                        .row("李 四", "装配工", "熟练", "○", null)
                        .row("人数≥3级", null, 2, 0, 1)
                        .merge("C2:E2"));
    }

    @Test
    void metricsWithMonthsAsDays() {
        check(
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

    @Test
    void trainingOfManyAndOfThoseWhoFailed() {
        check(
                "training-failed",
                new Books()
                        .sheet("培训台账2026")
                        .row("员工培训记录（2026年度）")
                        .row("序号", "培训日期", "课程名称", "讲师", "参加人员", "学时", "考核结果", "证书编号", "有效期")
                        .row(1, LocalDate.of(2026, 3, 5), "内审员培训", "王老师", "张三、李四\n王五", 16, "合格", "NS-001~003", "三年")
                        .row(2, "2026年4月1-2日", "焊工取证", "外部", "赵六", 24, "85分/合格", "HG2026-8", "2029.4.1")
                        .row(3, "2026.5.20", "新员工质量意识", "刘经理", "全体新员工（12人）", 2, "全部合格")
                        .row(4, 46180, "测量系统分析", "王老师", "李四", 8, "不合格，补考", null, "—")
                        .row("合计", null, null, null, null, 50));
    }

    @Test
    void goalsWithWhatWasReachedAndSharesAlone() {
        check(
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
