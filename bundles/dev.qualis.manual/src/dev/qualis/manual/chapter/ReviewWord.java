package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;

/** The words of the inputs to a management review. */
enum ReviewWord {
    INPUTS("管理评审输入", "Inputs to the management review"),
    INPUTS_FOLLOW(
            "ISO 9001 9.3.2 要求的输入：模型现在说明的情况，以及上次评审记录的内容。",
            "What ISO 9001 9.3.2 asks as input: what the model tells today, and what the minutes of the last review"
                    + " say."),
    TOPIC("输入", "Input"),
    TOLD("模型说明的情况", "What the model tells"),
    MINUTED("上次评审（{0}）", "Last review ({0})"),
    NOT_HELD("上次评审", "Last review"),
    NONE("没有。", "None."),
    OPEN_OF("{1} 项中 {0} 项未完成", "{0} of {1} open"),
    COUNT("共 {0} 项", "{0} in all"),
    OFF_OF("{1} 个有目标的指标中 {0} 个未达目标", "{0} of {1} metrics with a target are off it"),
    GOALS("目标 {0} 个", "Goals: {0}"),
    SCORED("{0}（{1}）：{2}", "{0} ({1}): {2}"),
    NO_SCORE("未记录得分", "no score on record"),
    FINDINGS("审核 {0} 次；发现 {2} 项，其中 {1} 项未关闭", "Audits held: {0}; findings: {2}, of which open: {1}"),
    SUPPLIERS("供方 {0} 家，其中 {1} 家已评价", "Suppliers: {0}, of which evaluated: {1}"),
    VACANT("空缺岗位 {0} 个", "Vacant positions: {0}"),
    RATED("已评估的风险 {0} 项，最高 {1} 分", "Rated risks: {0}, the highest rated {1}"),
    WORST_GAPS("差距最大的条款", "Worst gaps"),
    LOST("损失的分数", "Points lost");

    private final BilingualText words;

    ReviewWord(String chinese, String english) {
        words = new BilingualText(chinese, english);
    }

    /** The words in a language, with its arguments in place. */
    String in(Language language, Object... arguments) {
        return words.in(language, arguments);
    }
}
