package dev.qualis.exchange;

import dev.qualis.exchange.table.Instructions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers of documents, suppliers and equipment, and workbooks of several tables with the habits of real ones. */
class UntidyRegistersTest extends UntidyWorkbooks {

    @Test
    void registersOfDocumentsSuppliersAndEquipment() {
        check(
                "registers",
                new Books()
                        .sheet("受控文件清单")
                        .row("序号", "文件编号", "文件名称", "文件类别", "版本", "批准人", "批准日期", "评审周期", "下次评审日期", "状态")
                        .row(
                                1,
                                "QP-01",
                                "采购控制程序",
                                "程序文件",
                                "A/2",
                                "总经理",
                                "2025.3.1",
                                "每年",
                                LocalDate.of(2026, 3, 1),
                                "有效")
                        .row(2, "WI-08-02", "来料检验指导书", "三级文件", 3, "质量总监", "2025-13-01", null, null, "作废")
                        .sheet("合格供方名录")
                        .row("供应商名称", "供货范围", "状态", "评价日期", "得分", "下次评价日期")
                        .row("明达电子", "电容", "合格", "2026年1月8日", "92", "2027-01-08")
                        .row("华信塑胶", "外壳", "待定", null, 75, null)
                        .sheet("Gauge list")
                        .row(
                                "Equipment no",
                                "Instrument",
                                "Serial no",
                                "Calibration interval",
                                "Last calibration",
                                "Calibration due",
                                "Certificate")
                        .row(
                                "G-001",
                                "Caliper",
                                "SN-77/A",
                                "12 months",
                                LocalDate.of(2026, 2, 3),
                                "2027-02-03",
                                "C-2026-17")
                        .row("G-002", "Caliper", "SN-78/A", "12 months", null, null, "C-2024-01"));
    }

    @Test
    void aSheetOfNoKnownKindAndOneThatIsPassedOver() {
        check(
                "others",
                Instructions.parse(List.of("kind\tPosts\t\tnone")),
                new Books()
                        .sheet("Menu")
                        .row("Day", "Dish")
                        .row("Monday", "Noodles")
                        .sheet("Posts")
                        .row("Position", "Reports to")
                        .row("Cook", "General manager"));
    }

    @Test
    void documentsOfWhichOneStandsTwice() {
        checkAlone(
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
        checkAlone(
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
    void documentsInTwoLanguagesByLevel() {
        checkAlone(
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
    void intervalsWhereTheDayOfTheNextReviewBelongs() {
        check(
                "registers-intervals",
                new Books()
                        .sheet("文件清单")
                        .row("文件编号", "文件名称", "版本", "评审周期", "下次评审日期", "状态")
                        .row("QP-01", "采购控制程序", "A/2", null, "每年", "有效")
                        .row("QP-02", "内审程序", "A/1", "每半年", "每年", "有效")
                        .row("QP-03", "文件控制程序", "A/0", "/", "2027-03-01", "有效")
                        .row("QP-04", "记录控制程序", "A/0", null, "明年再说", "有效")
                        .sheet("合格供方名录")
                        .row("供应商名称", "供货范围", "状态", "下次评价日期")
                        .row("明达电子", "电容", "合格", "每两年")
                        .row("华信塑胶", "外壳", "合格", "2027/1/8"));
        check(
                "registers-intervals-en",
                new Books()
                        .sheet("Documents")
                        .row("Doc no", "Title", "Revision", "Next review", "Status")
                        .row("QP-01", "Purchasing", "A", "every year", "released")
                        .row("QP-02", "Internal audit", "B", "Every 6 months", "released")
                        .row("QP-03", "Records", "C", "12", "released")
                        .sheet("Suppliers")
                        .row("Supplier", "Scope", "Status", "Next evaluation")
                        .row("Mingda", "capacitors", "approved", "annually")
                        .row("Huaxin", "housings", "approved", "2027-01-08"));
    }
}
