package dev.qualis.manual.briefing;

import dev.qualis.model.qms.core.Language;
import java.text.MessageFormat;
import java.util.Locale;

/** Sentences and heads of columns of slides. */
enum Wording {
    ONE_SCORE("对“{0}”的符合度为 {1}%", "Conformity with {0} stands at {1} %"),
    LOWEST_SCORE("{0} 项标准中，“{1}”的差距最大：符合度 {2}%", "Of {0} standards, {1} is the furthest from being met: {2} %"),
    ALL_MET("{0} 项标准全部符合", "All {0} standards are fully met"),
    WEAKEST_SECTION("“{0}”最薄弱的章节：{1}，{2}%", "The weakest section of {0}: {1}, {2} %"),
    NEXT_STEPS(
            "先做 {0} 项改进，“{1}”的符合度最多可从 {2}% 提高到 {3}%",
            "{0,choice,1#One step brings|1<{0,number,#} steps bring} {1} from {2} % to at most {3} %"),
    CHIEF(
            "首席质量官向{0}汇报，领导{1}（{2} 个部门、{3} 个岗位）",
            "The chief quality officer reports to the {0} and leads the {1} with {2} {2,choice,1#unit|1<units} and {3}"
                    + " {3,choice,1#position|1<positions}"),
    NO_VACANCY("{0} 个岗位全部有人任职", "{0,choice,1#The only position is|1<All {0,number,#} positions are} filled"),
    VACANCIES("{1} 个岗位中有 {0} 个空缺", "{0} of {1} positions {0,choice,1#is|1<are} vacant"),
    ALL_FUNCTIONS("{0} 项质量职能全部有人承担", "All {0} quality functions are held"),
    FUNCTIONS_MISSING("{1} 项质量职能中有 {0} 项无人承担", "{0} of {1} quality functions {0,choice,1#is|1<are} held by nobody"),
    DECISIONS(
            "{1} 个决策点中，首席质量官在 {0} 个有否决权或决定权",
            "The chief quality officer has a say at {0} of {1} decision {1,choice,1#point|1<points}"),
    ALL_STAFFED("{0} 个过程全部配有质量人员", "{0,choice,1#The only process has|1<All {0,number,#} processes have} quality staff"),
    UNSTAFFED("{1} 个过程中有 {0} 个没有质量人员", "{0} of {1} processes {0,choice,1#has|1<have} no quality staff"),
    ALL_COVERED(
            "{0} 个过程的八个方面全部齐备", "All eight points hold for {0,choice,1#the only process|1<all {0,number,#} processes}"),
    WEAKEST_POINT("过程最常缺的是“{0}”：{2} 个过程中有 {1} 个没有", "What processes lack most: {0} – missing in {1} of {2}"),
    ALL_ACCOUNTABLE(
            "{0} 个过程都有且仅有一个负责（A）岗位",
            "{0,choice,1#The only process has|1<Each of {0,number,#} processes has} exactly one accountable position"),
    NOT_ACCOUNTABLE(
            "{1} 个过程中有 {0} 个没有唯一的负责（A）岗位",
            "{0} of {1} processes {0,choice,1#lacks|1<lack} a single accountable position"),
    GOALS("{1,number,#} 个目标中有 {0,number,#} 个已达成", "{0,number,#} of {1,number,#} goals {0,choice,1#is|1<are} reached"),
    NO_GOALS(
            "{0,choice,1#唯一的目标尚未达成|1<{0,number,#} 个目标均尚未达成}，按计划的 {1,number,#} 个",
            "{0,choice,1#The only goal is not reached yet|1<None of {0,number,#} goals is reached yet}; on track:"
                    + " {1,number,#}"),
    GOAL_STANDS("“{0}”：{1}，目标 {2}", "{0}: {1} against a target of {2}"),
    METRICS_OFF(
            "{1} 个有数据和目标的指标中，{0} 个未达到目标", "{0} of {1} metrics with data and a target {0,choice,1#is|1<are} off target"),
    METRICS_FINE(
            "{0} 个有数据和目标的指标全部达到目标",
            "{0,choice,1#The only metric with data and a target reaches it|1<All {0,number,#} metrics with data and a"
                    + " target reach it}"),
    MILESTONES_LATE("{1} 个里程碑中有 {0} 个逾期", "{0} of {1} milestones {0,choice,1#is|1<are} overdue"),
    MILESTONES_FINE(
            "{0} 个里程碑无一逾期", "{0,choice,1#The only milestone is not|1<None of {0,number,#} milestones is} overdue"),
    RISKS_HIGH("{1} 项风险中有 {0} 项为高或很高", "{0} of {1} risks {0,choice,1#is|1<are} high or very high"),
    RISKS_LOW("{0} 项风险无一为高", "{0,choice,1#The only risk is not|1<None of {0,number,#} risks is} high"),
    REVIEWS_LATE(
            "{1} 项合规义务中有 {0} 项评审逾期或从未评审",
            "{0} of {1} obligations {0,choice,1#is|1<are} overdue for review or never reviewed"),
    REVIEWS_FINE(
            "{0} 项合规义务均按期评审",
            "{0,choice,1#The only obligation is|1<All {0,number,#} obligations are} reviewed in time"),
    MARKETS_MISSING(
            "{1} 个“产品—市场”组合中有 {0} 个没有登记义务",
            "{0} of {1} pairs of product and market {0,choice,1#has|1<have} no obligation on record"),
    MARKETS_COVERED(
            "{0} 个“产品—市场”组合均已登记义务",
            "{0,choice,1#The only pair|1<All {0,number,#} pairs} of product and market {0,choice,1#has|1<have}"
                    + " obligations on record"),
    COSTS_SHARE("{0}质量成本 {1}，占收入 {2}", "Quality costs of {0}: {1}, or {2} of revenue"),
    COSTS("{0}质量成本 {1}", "Quality costs of {0}: {1}"),
    LOSSES("{1}类损失中，{0} 类占{3}损失总额的 {2}", "{0} of {1} kinds of loss make up {2} of the losses of {3}"),
    ON_PATH(
            "{0,choice,0#{1,number,#} 个可持续目标均未达到当期要求|1#{1,number,#} 个可持续目标中有 {0,number,#} 个达到当期要求}",
            "{0,choice,0#No sustainability target of {1,number,#} is on its path|1#{0,number,#} of {1,number,#}"
                    + " sustainability targets is on its path|1<{0,number,#} of {1,number,#} sustainability targets are on"
                    + " their path}"),
    EMISSIONS("{0}温室气体排放合计 {1}", "Greenhouse gases of {0} add up to {1}"),
    EMISSIONS_INCOMPLETE(
            "{0}温室气体排放至少 {1}（部分排放源没有数据）", "Greenhouse gases of {0}: at least {1}, as some sources have no data"),
    SUCCESSION(
            "{0,choice,0#{1,number,#} 个关键岗位都还没有接班人|1#{1,number,#} 个关键岗位中有 {0,number,#} 个已指定接班人}",
            "{0,choice,0#No key position of {1,number,#} has a named successor|1#{0,number,#} of {1,number,#} key"
                    + " positions has a named successor|1<{0,number,#} of {1,number,#} key positions have a named"
                    + " successor}"),
    TASKS_LATE("{1} 项未关闭的改进任务中有 {0} 项逾期", "{0} of {1} open improvement tasks {0,choice,1#is|1<are} overdue"),
    TASKS_FINE(
            "{0,choice,0#改进任务全部关闭|1#{0,number,#} 项未关闭的改进任务无一逾期}",
            "{0,choice,0#No improvement task is open|1#The only open improvement task is not overdue|1<None of"
                    + " {0,number,#} open improvement tasks is overdue}"),
    STANDARD("标准", "Standard"),
    SCORE("符合度", "Score"),
    CLAUSES_MET("符合的条款", "Clauses met"),
    CLAUSES_PARTLY("部分符合", "Partly met"),
    CLAUSES_NOT("不符合", "Not met"),
    SECTION("章节", "Section"),
    STEP("改进措施", "Step"),
    FOR_CLAUSES("条款", "Clauses"),
    GAIN("最多提高", "Gain, at most"),
    UNIT("部门", "Unit"),
    HEAD("负责人", "Head"),
    POSITIONS("岗位数", "Positions"),
    VACANT_POSITION("空缺岗位", "Vacant position"),
    REPORTS_TO("汇报给", "Reports to"),
    FUNCTION("质量职能", "Quality function"),
    HELD_BY("承担岗位", "Held by"),
    NOBODY("无", "nobody"),
    DECISION_POINT("决策点", "Decision point"),
    PROCESS("过程", "Process"),
    PART_OF("所属过程", "Part of"),
    WHO_DECIDES("有权的岗位", "Positions with authority"),
    OWNER("责任岗位", "Owner"),
    NO_OWNER("无", "none"),
    POINT("方面", "Point"),
    PROCESSES_WITH("具备的过程", "Processes with it"),
    HAS_OWNER("过程负责人", "an owner"),
    HAS_ACCOUNTABLE("唯一的批准岗位", "one accountable position"),
    HAS_RESPONSIBLE("执行岗位", "a responsible position"),
    HAS_METRIC("指标", "a metric"),
    HAS_RISK("风险评价", "a rated risk"),
    HAS_REQUIREMENT("嵌入的质量要求", "a built-in requirement"),
    HAS_CLAUSE("标准条款", "a clause of a standard"),
    HAS_STAFF("质量人员", "quality staff"),
    ACCOUNTABLE("批准岗位数", "Accountable"),
    GOAL("目标", "Goal"),
    TARGET("目标值", "Target"),
    LATEST("最新值", "Latest value"),
    STATE("状态", "State"),
    METRIC("指标", "Metric"),
    MILESTONE("里程碑", "Milestone"),
    ACTION("行动", "Action"),
    DUE("到期日", "Due"),
    DAYS_LATE("逾期天数", "Days late"),
    RISK("风险", "Risk"),
    RATING("可能性 × 影响", "Likelihood × impact"),
    LEVEL("等级", "Level"),
    OBLIGATION("义务", "Obligation"),
    MARKET("市场", "Market"),
    REVIEW("评审", "Review"),
    PRODUCT("产品", "Product"),
    OBLIGATIONS("义务数", "Obligations"),
    CATEGORY("类别", "Category"),
    AMOUNT("金额", "Amount"),
    SHARE("占比", "Share"),
    LOSS("损失类别", "Kind of loss"),
    SCOPE("范围", "Scope"),
    EMISSION("排放量", "Emissions"),
    KEY_POSITION("关键岗位", "Key position"),
    SUCCESSORS("接班人数", "Successors"),
    TASK("改进任务", "Improvement task");

    private final String zh;
    private final String en;

    Wording(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words, with whole numbers without separators. */
    String in(Language language, Object... arguments) {
        String pattern = language == Language.EN ? en : zh;
        if (arguments.length == 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
        return format.format(arguments);
    }
}
