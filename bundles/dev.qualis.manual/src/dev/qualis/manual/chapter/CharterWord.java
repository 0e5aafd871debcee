package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;

/** The words of what is signed: the charter of the chief quality officer, the quality policy, the scope. */
enum CharterWord {
    CHARTER("任命书与职责", "Appointment and charter"),
    LETTER("任命书", "Letter of appointment"),
    APPOINTS(
            "兹任命{0}为{1}的{2}，对质量和质量安全负总责，直接向{3}报告。任期：{4}。",
            "{0} is appointed as {2} of {1}, answers for quality and quality safety as a whole and reports directly to"
                    + " {3}. Term: {4}."),
    NO_OFFICER("模型中没有首席质量官岗位。", "The model has no position of chief quality officer."),
    NO_APPOINTMENT("模型中没有首席质量官的任命。", "The model has no appointment of the chief quality officer."),
    APPOINTED_BY("任命机构", "Appointed by"),
    FROM("自", "From"),
    UNTIL("至", "Until"),
    FROM_UNTIL("{0} 至 {1}", "{0} to {1}"),
    FROM_ON("自 {0} 起", "from {0}"),
    UNSTATED("未说明", "not stated"),
    ACCEPTED_BY("首席质量官", "Chief quality officer"),
    NAME("姓名", "Name"),
    SIGNATURE("签字", "Signature"),
    DAY("日期", "Date"),
    DUTIES("职责", "Duties"),
    DUTIES_FOLLOW(
            "指南 4.3 列出的职责，以及本企业赋予的依据。",
            "The duties that clause 4.3 of the guide names, and by what this company grants each."),
    RIGHTS("权力", "Rights"),
    RIGHTS_FOLLOW(
            "指南 4.4 列出的权力，以及本企业赋予的依据。",
            "The rights that clause 4.4 of the guide names, and by what this company grants each."),
    ITEM("项", "Item"),
    DUTY("职责", "Duty"),
    RIGHT("权力", "Right"),
    GRANTED_BY("依据", "Granted by"),
    STATE("状态", "State"),
    OWN_WORDS("岗位说明中的职责", "Duties in the words of the position"),
    APPRAISAL("考核内容", "Contents of the appraisal"),
    INCENTIVES("激励", "Incentives"),

    SCOPE("范围与不适用", "Scope and what does not apply"),
    SCOPE_OF_SYSTEM("体系范围", "Scope of the system"),
    NO_SCOPE("模型没有说明体系的范围。", "The model does not state the scope of the system."),
    PRODUCTS("产品和服务", "Products and services"),
    NOT_APPLICABLE("不适用的条款", "Clauses that do not apply"),
    NOTHING_LEFT_OUT("所依据的标准全部适用，没有删减。", "Nothing is left out: every clause of the standards applies."),
    CERTIFICATIONS("认证", "Certifications"),

    POLICY("质量方针", "Quality policy"),
    APPROVED("由{0}批准，{1}。", "Approved by {0} on {1}."),
    APPROVED_BY("由{0}批准。", "Approved by {0}."),
    NOT_APPROVED("尚未批准。", "Not approved yet."),
    APPROVER("批准", "Approved by");

    private final BilingualText words;

    CharterWord(String chinese, String english) {
        words = new BilingualText(chinese, english);
    }

    /** The words in a language, with its arguments in place. */
    String in(Language language, Object... arguments) {
        return words.in(language, arguments);
    }
}
