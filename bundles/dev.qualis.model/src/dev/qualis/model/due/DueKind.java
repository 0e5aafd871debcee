package dev.qualis.model.due;

/** What has to be done by a day. */
public enum DueKind {
    DOCUMENT_REVIEW("评审文件", "Review of a document"),
    OBLIGATION_REVIEW("评审合规义务", "Review of an obligation"),
    TASK("任务", "Task"),
    PROBLEM("关闭质量问题", "Problem to be closed"),
    CORRECTIVE_ACTION("纠正措施", "Corrective action"),
    FINDING("关闭审核发现", "Finding to be closed"),
    CALIBRATION("校准", "Calibration"),
    MAINTENANCE("维护", "Maintenance"),
    VALIDITY("有效期届满", "End of validity"),
    QUALIFICATION("岗位资格到期", "End of a qualification"),
    SUPPLIER_EVALUATION("供方评价", "Evaluation of a supplier"),
    AUDIT("审核", "Audit"),
    MANAGEMENT_REVIEW("管理评审", "Management review"),
    MILESTONE("里程碑", "Milestone"),
    SURVEY("满意度调查", "Satisfaction survey"),
    TRAINING("培训", "Training"),
    RISK("应对风险", "Treatment of a risk"),
    RISK_REVIEW("评审风险", "Review of a risk"),
    CHANGE("实施变更", "Change to be carried out"),
    CERTIFICATE("认证到期", "End of a certificate"),
    CONTRACT("合同到期", "End of a contract");

    private final String chinese;
    private final String english;

    DueKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What Chinese readers call it. */
    public String chinese() {
        return chinese;
    }

    /** What English readers call it. */
    public String english() {
        return english;
    }
}
