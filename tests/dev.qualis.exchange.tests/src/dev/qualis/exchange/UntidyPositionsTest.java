package dev.qualis.exchange;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Lists of positions with the habits of real ones. */
class UntidyPositionsTest extends UntidyWorkbooks {

    @Test
    void positionsInChineseWithMergedDepartmentsAndTotals() {
        check(
                "positions-zh",
                new Books()
                        .sheet("岗位编制表")
                        .row("松果仪器有限公司岗位编制表")
                        .row("编制：人力资源部", null, null, null, null, null, "2026年3月")
                        .row("序号", "部门", "岗位名称", "任职人", "直接上级", "编制（人）", "任职日期", "是否专职", "备注")
                        .row(1, "质量部", "质量经理", "王 芳", "首席质量官", 1, LocalDate.of(2023, 5, 8), "是", null)
                        .row(2, null, "来料检验员", "赵六、钱七", "质量经理", 2, "2024.7.1", "是", "轮班")
                        .row(3, null, "计量员", "空缺", "王芳", "１", "—", "否", null)
                        .row(null, "质量部小计", null, null, null, new Books.Formula("SUM(F4:F6)", 3))
                        .row(4, "采购部", "采购员", "孙八", "林一", 3, 45292, "是", null)
                        .row(5, "采购部", "SQE", "TBD", "供应链总监", "2人", "2025/13/1", "也许", null)
                        .row(null, "合计", null, null, null, 9)
                        .row("注：编制以批准的预算为准")
                        .merge("A1:I1")
                        .merge("B4:B6"));
    }

    @Test
    void positionsInEnglishWithTwoHeadRowsAndAHiddenRow() {
        check(
                "positions-en",
                new Books()
                        .sheet("Org list")
                        .row("No.", "Position", null, "Reporting", null, "Headcount")
                        .row(null, "Job title", "Department", "Reports to", "Dotted line", null)
                        .row(1, "Quality Manager", "Quality", "Chief quality officer", null, 1)
                        .row(2, "Test Engineer", "Quality", "Quality Manager", "General manager", 4)
                        .row(3, "Secret post", "Quality", "Quality Manager", null, 1)
                        .row(4, "Auditor", "Quality", "Quality Manger", null, "n/a")
                        .merge("A1:A2")
                        .merge("B1:C1")
                        .merge("D1:E1")
                        .merge("F1:F2")
                        .with(sheet -> sheet.getRow(4).setZeroHeight(true))
                        .sheet("old")
                        .row("Position", "Reports to")
                        .row("Nobody", "General manager")
                        .with(sheet -> sheet.getWorkbook().setSheetHidden(1, true)));
    }

    @Test
    void postsBySuperiorsNamesInTwoLevelsOfDepartments() {
        checkAlone(
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
        checkAlone(
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
    void postsWithNumberedDutiesAndASlashBetweenSuperiors() {
        checkAlone(
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
}
