package dev.qualis.manual.briefing;

import dev.qualis.model.qms.core.Language;

/** What slides are about, in the order in which they come. */
public enum Topic {
    CONFORMITY("符合性", "Conformity"),
    ORGANISATION("组织与职责", "Organisation and authority"),
    PROCESSES("过程", "Processes"),
    STRATEGY("战略、目标与指标", "Strategy, goals and metrics"),
    RISKS("风险", "Risks"),
    COMPLIANCE("合规", "Compliance"),
    ECONOMICS("质量经济性", "Economics of quality"),
    SUSTAINABILITY("可持续发展", "Sustainability"),
    IMPROVEMENT("改进与下一步", "Improvement and next steps");

    private final String zh;
    private final String en;

    Topic(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
