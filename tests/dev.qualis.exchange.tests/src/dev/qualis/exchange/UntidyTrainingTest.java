package dev.qualis.exchange;

import dev.qualis.exchange.table.Instructions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of training with the habits of real ones. */
class UntidyTrainingTest extends UntidyWorkbooks {

    @Test
    void trainingRecordsWithDatesInFiveNotations() {
        check(
                "training",
                Instructions.parse(List.of("dates\t*\t\tday first")),
                new Books()
                        .sheet("Training records")
                        .row("Employee", "Training", "Training date", "Test date", "Valid until", "Position")
                        .row("Lin Yi", "Internal auditor", "12 May 2025", "13/05/2025", 46155, "General manager")
                        .row("Ann\nBen", "8D", LocalDate.of(2026, 1, 9), "2026.1.10", "31/12/2028", null)
                        .row("Cat", null, "2026-02-02", null, null, null));
    }

    @Test
    void trainingOfSeveralPersonsARow() {
        checkAlone(
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
    void trainingBesideCertificates() {
        checkAlone(
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
    void trainingOfManyAndOfThoseWhoFailed() {
        checkAlone(
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
}
