package dev.qualis.app.chart;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** What is written on charts besides the model's own words. */
enum ChartWord implements Labelled {
    PERIOD("期间", "Period"),
    PLANNED("计划", "planned"),
    AMOUNT("金额", "Amount"),
    CUMULATED("累计占比", "Cumulated share"),
    ACTUAL("实际", "Actual"),
    TARGET("目标", "Target"),
    BASELINE("基线", "baseline"),
    CONFORMITY("符合度", "Conformity"),
    NOTHING("没有可画的数据", "There are no data to draw"),
    PARTIAL("（不完整）", "(incomplete)"),
    PART_OF_YEAR("（不是全年）", " (part of a year)"),
    INTERIM("未画：%s 实际 %s，只是一年的一部分", "Not drawn: %s, actual %s, since it is only a part of a year"),
    INCOMPLETE("%s：%d 个排放源没有数据，合计不完整", "%s: the sum is incomplete, sources without data: %d");

    private final String zh;
    private final String en;

    ChartWord(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
