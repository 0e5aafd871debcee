package dev.qualis.manual.chapter;

import dev.qualis.conformity.Result;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.ResponsibilityRole;

/** The words of the manual itself, in both languages; {@code {0}} stands for the first argument. */
public enum Phrase {
    MANUAL("质量手册", "Quality manual"),
    OVERVIEW("概览", "Overview"),
    CONTENTS("目录", "Contents"),
    PAGES("分页", "Pages"),
    PART_OF_CHAPTER("{0}（第 {1} 页，共 {2} 页）", "{0} ({1} of {2})"),
    MODEL_OF("模型日期 {0}", "Model of {0}"),
    MADE_WITH("由 Qualis 从模型生成。", "Made from the model with Qualis."),
    IN_BRACKETS("（{0}）", " ({0})"),

    ORGANISATION("组织", "Organisation"),
    POSITIONS("岗位", "Positions"),
    POSITION("岗位", "Position"),
    REVIEW("管理评审", "Management review"),
    METRICS_OFF_TARGET("未达目标的指标", "Metrics off their target"),
    HIGHEST_RISKS("最高的风险", "Highest risks"),
    OVERDUE("逾期的任务和里程碑", "Overdue tasks and milestones"),
    NONE_TO_TELL("模型中没有这样的内容。", "The model tells of none."),
    RISK("风险", "Risk"),
    RATING("等级", "Rating"),
    ITEM("事项", "Item"),
    DUE("期限", "Due"),
    PEOPLE("人员", "People"),
    COMPETENCES("能力", "Competences"),
    COMPETENCE("能力", "Competence"),
    PRODUCTS("产品", "Products"),
    PROCESSES("过程", "Processes"),
    PROCESS("过程", "Process"),
    RESPONSIBILITIES("职责分配", "Responsibilities"),
    DECISIONS("决策点", "Decision points"),
    METRICS("指标", "Metrics"),
    METRIC("指标", "Metric"),
    STRATEGY("战略与目标", "Strategy and goals"),
    RISKS_CHAPTER("风险与机遇", "Risks and opportunities"),
    COMPLIANCE("合规", "Compliance"),
    ECONOMICS("质量经济性", "Quality economics"),
    SUSTAINABILITY("可持续发展", "Sustainability"),
    PICTURES("图示", "Pictures"),
    APPOINTMENT("任命与管理", "Appointment and management"),
    CULTURE("质量文化", "Quality culture"),
    OPERATION("体系运行", "Operation of the system"),
    IMPROVEMENT("持续改进", "Improvement"),
    ASSESSMENT("评价与改进任务", "Evaluation and tasks"),
    DESCRIPTION("说明", "Description"),
    ONLY_FIRST("这里列出前 {0} 项，共 {1} 项；其余见模型。", "The first {0} of {1} are listed here; the rest is in the model."),
    ONLY_NEWEST(
            "这里列出最新 {0} 个值，共 {1} 个；其余见模型。", "The newest {0} of {1} values are listed here; the rest is in the model."),
    STEP("比上年", "Step"),
    ACTUAL("实际", "Actual"),
    LATEST_VALUE("最新值", "Latest"),
    STANDING("达成情况", "Standing"),
    MILESTONES_DONE("已完成里程碑", "Milestones done"),
    DAYS_LATE("，晚 {0} 天", ", {0} days late"),
    RISK_LEVEL("风险等级", "Level"),
    NEXT_REVIEW("下次评审", "Next review"),
    IN_REGISTER("登记册责任人", "Owner of the register"),
    PLANNED_SUM("计划合计", "Planned in all"),
    ACTUAL_SUM("实际合计", "Actual in all"),
    VARIANCE("差异", "Variance"),
    PER_REVENUE("占营业收入", "Of revenue"),
    PREVENTION_TO_FAILURE("预防与失败成本之比", "Prevention to failure"),
    COST_CATEGORY("成本类别", "Category"),
    SHARE_OF_ALL("占比", "Share"),
    LOSS_RANK("排名（按种类）", "Rank by kind"),
    TOTAL("合计", "Total"),
    DIRECT("直接损失", "Direct"),
    INDIRECT("间接损失", "Indirect"),
    INTERNAL("内部损失", "Internal"),
    EXTERNAL("外部损失", "External"),
    TOTAL_BENEFIT("收益合计", "Benefits in all"),
    COSTS_OF_PERIOD("同期质量成本", "Quality costs of the period"),
    BENEFIT_PER_COST("收益与成本之比", "Benefits to costs"),
    EMISSIONS("排放量", "Emissions"),
    DEVIATION("与路径的偏差", "Against the path"),
    EMISSIONS_BY_SCOPE("温室气体排放（按范围）", "Greenhouse gases by scope"),
    INCOMPLETE("缺数据的排放源", "Sources without data"),
    STANDARDS("标准覆盖情况", "Coverage of standards"),
    OTHER_ELEMENTS("其他元素", "Other elements"),
    GLOSSARY("术语表", "Glossary"),

    PRODUCTS_AND_BUSINESS("主要产品和业务", "Products and business"),
    HEAD_OF_ORGANISATION("负责人", "Head of the organisation"),
    CHIEF_QUALITY_OFFICER("首席质量官", "Chief quality officer"),
    EMPLOYEES("员工人数", "Employees"),
    SIZE("规模", "Size"),
    OWNERSHIP("企业性质", "Ownership"),
    INDUSTRY("行业（GB/T 4754）", "Industry (GB/T 4754)"),
    MARKETS("市场", "Markets"),
    AIMS("制度目的", "Aims of the system"),
    QUALITY_MODEL("质量管理模式", "Quality model"),
    CREDIT_CODE("统一社会信用代码", "Unified social credit code"),
    ADDRESS("地址", "Address"),
    WEBSITE("网址", "Website"),
    MODEL_DATE("模型日期", "Model date"),
    PRODUCT_LINE("产品线", "Product line"),

    UNITS("组织单元", "Units"),
    UNIT("所属单元", "Unit"),
    PART_OF("上级", "Part of"),
    HEAD("负责人", "Head"),
    CHILD_UNITS("下级单元", "Units below"),
    QUALITY_TEAM("质量团队", "Quality team"),
    QUALITY_TEAMS("所在质量团队", "Quality teams"),
    MEMBERS("成员", "Members"),
    LIFE_CYCLE_PHASES("覆盖的生命周期阶段", "Life-cycle phases"),
    TOP_MANAGEMENT("最高管理者", "Top management"),
    DECIDES("有决策权", "Decides"),
    QUALITY_ACTIVITIES("质量活动", "Quality activities"),
    QUALITY_FUNCTIONS("质量职能", "Quality functions"),
    ACTIVITY("活动", "Activity"),
    FUNCTION("职能", "Function"),
    STATE("状态", "State"),
    OWNED_IN_PROCESS("已落实到有责任人的过程", "In a process with an owner"),
    NO_OWNED_PROCESS("没有有责任人的过程", "No process with an owner"),
    NOBODY("尚未落实", "Nobody yet"),
    HELD("有岗位承担", "Held"),

    TOP_MANAGER("最高管理者", "Top manager"),
    EXECUTIVE("高级管理层", "Executive"),
    KEY_POSITION("关键岗位", "Key position"),
    FULL_TIME("专职", "Full-time"),
    PART_TIME("兼职", "Part-time"),
    VACANT("空缺", "Vacant"),
    HEADS("领导的单元", "Heads"),
    REPORTS_TO("汇报给", "Reports to"),
    DOTTED_TO("职能汇报（虚线）", "Dotted line to"),
    DIRECT_REPORTS("直接下级", "Direct reports"),
    DOTTED_REPORTS("虚线下级", "Dotted reports"),
    HOLDERS("任职人员", "Held by"),
    SINCE("（自 {0}）", " (since {0})"),
    SUCCESSORS("后备人选", "Successors"),
    HEADCOUNT("编制", "Headcount"),
    COMBINED_ROLES("兼任", "Combined roles"),
    BODIES("所在机构", "Sits in"),
    OWNED_METRICS("负责的指标", "Owns the metrics"),
    DUTIES("职责", "Duties"),
    AUTHORITIES("权限", "Authorities"),
    AUTHORITY("权限", "Authority"),
    OVER_DECISIONS("针对的决定", "Over"),
    AT_GATES("决策点", "At"),
    REQUIRED_COMPETENCES("能力要求", "Required competences"),
    LEVEL("水平", "Level"),
    EVIDENCE("证据", "Evidence"),
    PARTS_IN_PROCESSES("在过程中的职责", "Parts in processes"),
    OWNER_OF("责任人", "Owner of"),

    PERSONAL_DATA_WITHHELD(
            "素养评价、能力水平、考核结果、简历、证件号码、联系方式等个人信息未列出。",
            "Ratings, competence levels, appraisal results, careers, identity numbers, telephone numbers, addresses"
                    + " and other personal data are withheld."),
    PROFESSIONAL_TITLE("职称", "Professional title"),
    QUALITY_YEARS("质量工作年限", "Years in quality work"),
    SUCCESSOR_FOR("后备岗位", "Successor for"),
    EDUCATION("学历和专业", "Education"),
    SEX("性别", "Sex"),
    IDENTITY_NUMBER("身份证号码", "Identity number"),
    MOBILE("手机", "Mobile"),
    LANDLINE("固定电话", "Landline"),
    EMAIL("电子邮箱", "E-mail"),
    POSTAL_ADDRESS("通信地址", "Postal address"),
    PERIOD("时间", "Period"),
    ASSESSED("测评日期", "Assessed"),
    KIND("类别", "Kind"),
    ASKED_BY_CLAUSES("要求来自条款", "Asked for by clauses"),
    ASKED_BY("要求此能力的岗位", "Required from"),
    SHOWN_BY("具备此能力的人员", "Shown by"),

    LANDSCAPE("过程总览", "Process landscape"),
    CATEGORY("类别", "Category"),
    STAGE("业务阶段", "Stage"),
    OWNER("责任人", "Owner"),
    DEFINED("要素齐全", "Defined"),
    PARTS("子过程", "Parts"),
    NEEDS_RESULTS_OF("前序过程", "Needs the results of"),
    FEEDS("后续过程", "Feeds"),
    INPUTS("输入", "Inputs"),
    OUTPUTS("输出", "Outputs"),
    RESPONSIBLE("执行", "Responsible"),
    ACCOUNTABLE("负责", "Accountable"),
    CONSULTED("咨询", "Consulted"),
    INFORMED("知会", "Informed"),
    SINGLE_PROCESSES("其他过程", "Other processes"),
    REQUIREMENTS("内嵌要求", "Requirements"),
    REQUIREMENT("内嵌要求", "Requirement"),
    SOURCE_CLAUSES("来源条款", "From"),
    NOT_STATED_YET("模型中尚未说明：", "Not stated in the model yet: "),
    QUALITY_POSITION("质量岗位", "a quality position"),
    RATED_RISK("风险评估", "a rated risk"),
    DECIDES_ON("决策内容", "Decides on"),

    NO_LAYER("未分层的指标", "Metrics without a layer"),
    FORMULA("计算方法", "Formula"),
    UNIT_OF_MEASURE("单位", "Unit"),
    DIRECTION("方向", "Better is"),
    TARGET("目标", "Target"),
    LATEST("最新值", "Latest"),
    FREQUENCY("频次", "Frequency"),
    DATA_SOURCE("数据来源", "Data source"),
    MEASURES("度量的过程", "Measures"),
    DRIVES("驱动", "Drives"),
    DRIVEN_BY("驱动因素", "Driven by"),
    ALERTS("预警", "Alerts"),
    NOTIFIES_FOLLOWS("，通知 ", ", notifies "),
    CRITICAL("关键指标", "Critical"),
    VALUES("测量值", "Values"),
    VALUE("数值", "Value"),
    AGAINST_TARGET("与目标相比", "Against target"),
    REACHED("达到", "Reached"),
    NOT_REACHED("未达到", "Not reached"),
    TREND_OF("“{0}”的走势", "Trend of “{0}”"),

    CLAUSES_OF("{0} 条款", "Clauses of {0}"),
    CLAUSES("条款索引", "Clause index"),
    CLAUSE("条款", "Clause"),
    NUMBER("标准号", "Number"),
    PUBLISHER("发布机构", "Publisher"),
    MODALITY("性质", "Modality"),
    CLAIMED_BY("由谁满足", "Claimed by"),
    ASKED_IN("转化为", "Turned into"),
    WHOLE_STANDARD("整个标准", "Whole standard"),
    GAPS("尚无声明的条款", "Provisions that nobody claims"),
    GAPS_FOLLOW("以下 {0} 项要求性条款尚无元素声明满足：", "No element claims these provisions yet ({0}):"),
    NO_GAPS("每一项要求性条款都有元素声明满足。", "Every provision is claimed by an element."),
    COVERAGE_SENTENCE(
            "{1} 项要求性条款中有 {0} 项已有声明：其中直接声明 {2} 项，随上级条款声明 {3} 项。",
            "{0} of {1} provisions are claimed: {2} by themselves, {3} through a clause above them."),
    CLAIMS_ARE_NO_VERDICT(
            "声明来自模型中的“满足”（fulfils）语句，反映企业自己的说法，不是评价结论。",
            "Claims come from the model's “fulfils” statements: they are what the company says, not a verdict."),
    THROUGH_CLAUSE("随 {0} 一并声明", "Through {0}"),
    NOT_CLAIMED("尚无声明", "Not claimed"),
    FULFILS("满足的条款", "Fulfils"),
    EVIDENCE_FOLLOWS("；证据：", "; evidence: "),
    REASON_FOLLOWS("；理由：", "; because "),

    CONFORMITY("符合性", "Conformity"),
    CONFORMITY_TO("对 {0} 的符合性", "Conformity to {0}"),
    CONFORMITY_SENTENCE(
            "总分 {0} %：{2} 个适用条款中 {1} 个满足，{3} 个部分满足，{4} 个未满足。得分是各适用条款满足程度按权重的平均值。",
            "The score is {0} %: of {2} clauses that apply {1} are met, {3} partly met and {4} not met. It is the mean"
                    + " of what is met of each clause that applies, by weight."),
    WHOLE_SCORE("总分", "The whole"),
    SCORES("各章节得分", "Score by section"),
    RESULTS("逐条结果", "Results by clause"),
    RESULT("结果", "Result"),
    MET("满足", "Met"),
    PARTLY_MET("部分满足", "Partly met"),
    CLAIMED_ONLY("仅有声明", "Claimed"),
    NOT_MET("未满足", "Not met"),
    NOT_APPLICABLE("不适用", "Not applicable"),
    WEIGHT("权重", "Weight"),
    SHARE("满足程度", "Share met"),
    REASON("理由", "Reason"),
    NEXT_STEP("下一步", "Next step"),
    NEXT_STEPS("下一步，最省力的在前", "Next steps, the cheapest first"),
    NEXT_STEPS_FOLLOW(
            "先写下已有的，再做还没有的；差得最少的在前。",
            "What only has to be written down comes before what has to be done; what lacks least comes first."),
    BY_CLAUSES("按 {0} 条款", "By the clauses of {0}"),
    MET_BY("由什么满足", "Met by"),
    LETTERED_ITEMS("分项", "Items"),
    EVIDENCE_MATRIX("条款与证据对照表", "Clauses and evidence"),
    STATED_EVIDENCE("所述文件和记录", "Documents and records stated"),
    NO_NEXT_STEPS("没有要做的了：适用的条款全部满足。", "Nothing is left to do: every clause that applies is met."),
    IN_THE_MODEL("在模型中写", "In the model"),
    FOR_CLAUSES("涉及条款", "For clauses"),
    GAIN("最多提高", "Gains up to"),
    DERIVED_FOLLOWS("规则找到：", "Found by rule: "),
    EXPLICIT_FOLLOWS("声明：", "Claimed: "),
    SHARED_FOLLOWS("共用对应条款的证据：", "Shared through the mapping: "),
    DERIVED("规则找到", "Found by rule"),
    EXPLICIT("声明", "Claimed"),
    SHARED("共用对应条款的证据", "Shared through the mapping"),
    KIND_OF_EVIDENCE("证据种类", "Kind of evidence"),
    AND_MORE("等共 {0} 项", " and more, {0} in all"),
    OTHER_STANDARDS("各标准得分", "Score by standard"),
    ASSESSMENT_FOR_ENTERPRISE("自我评价", "Self-assessment"),
    ASSESSMENT_FOR_EVALUATOR("评价记录", "Evaluation sheet"),
    STANDARD("标准", "Standard"),
    SCORE("得分", "Score"),
    WEIGHTS("权重方案", "Weights"),
    WEIGHTS_BY_SCHEME("权重采用“{0}”。", "Weights as the scheme “{0}” sets them."),
    PRELIMINARY(
            "模型文本有 {0} 个错误，本结果是初步的；改正后请重新评价。",
            "Errors in the text of the model: {0}. This result is preliminary; assess again once they are put right."),
    OWN_SCORE("评价者评分（0–1）", "Evaluator's score (0–1)"),
    REMARKS("评价者意见", "Evaluator's remarks"),
    COMPANY("企业", "Company"),
    EVALUATOR("评价者", "Evaluator"),
    EVALUATION_DAY("评价日期", "Day of the evaluation"),
    SIGNATURE("签名", "Signature"),
    EVALUATOR_NOTE(
            "结果由模型推出，供评价者核对证据；评分和意见由评价者填写。",
            "Results follow from the model, so that the evaluator can check the evidence; scores and remarks are the"
                    + " evaluator's own."),
    SINCE_BASELINE("与上次相比", "Since the earlier assessment"),
    SCORE_WAS("上次得分 {0} %，现在 {1} %（{2} 个百分点）。", "The score was {0} % and is {1} % now ({2} points)."),
    UNCHANGED("没有变化。", "Nothing has changed."),
    BETTER("改进", "Better"),
    WORSE("退步", "Worse"),
    APPLICABILITY_CHANGED("适用性改变", "Applies now, or no longer"),
    SHEET_STEPS("下一步", "Next steps"),
    SHEET_CLAUSES("条款", "Clauses"),
    SHEET_SECTIONS("章节得分", "Sections"),
    TITLE("标题", "Title"),
    COUNTED_SHARE("计入程度", "Share counted"),
    WEIGHTED("权重 × 程度", "Weight × share"),
    CLAUSE_NUMBER("条款号", "Clause"),
    WEIGHTS_MAY_CHANGE(
            "权重（和评价者评分）可以改动，得分随之重算；不适用的条款权重为 0。",
            "Weights (and the evaluator's scores) may be changed: the score follows. Clauses that do not apply weigh"
                    + " 0."),
    NEW_CLAUSES("新增条款", "New clauses"),
    GONE_CLAUSES("消失的条款", "Clauses that are gone");

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The phrase in a language, with its arguments in place. */
    public String in(Language language, Object... arguments) {
        String text = language == Language.EN ? english : chinese;
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (place) {
                filled.append(arguments[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** The word for a result. */
    public static Phrase of(Result result) {
        return switch (result) {
            case Result.Met met -> MET;
            case Result.PartlyMet partly -> PARTLY_MET;
            case Result.Claimed claimed -> CLAIMED_ONLY;
            case Result.NotMet not -> NOT_MET;
            case Result.NotApplicable not -> NOT_APPLICABLE;
        };
    }

    /** The words for a part in a process. */
    static Phrase of(ResponsibilityRole role) {
        return switch (role) {
            case R -> RESPONSIBLE;
            case A -> ACCOUNTABLE;
            case C -> CONSULTED;
            case I -> INFORMED;
            case UNSPECIFIED -> PARTS_IN_PROCESSES;
        };
    }
}
