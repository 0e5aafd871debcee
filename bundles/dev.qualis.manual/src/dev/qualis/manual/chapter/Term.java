package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.Position;

/** The glossary, in our own words. */
enum Term {
    OFFICER(
            "首席质量官",
            "对质量和质量安全负总责的高管，由最高管理者任命或授权，直接向其汇报。",
            "Chief quality officer (CQO)",
            "The executive who answers for quality and quality safety as a whole; named or authorised by top"
                    + " management, to which he or she reports directly."),
    POSITION(
            "岗位",
            "组织中有职责、权限和能力要求的职位；由人员担任。",
            "Position",
            "A post in the organisation with duties, authority and required competences; persons hold it."),
    PROCESS("过程", "把输入变为结果的一组相互关联的活动。", "Process", "Activities that belong together and turn inputs into results."),
    RESPONSIBLE("执行（R）", "完成工作的岗位。", "Responsible (R)", "The positions that do the work."),
    ACCOUNTABLE(
            "负责（A）",
            "对结果负责并有决定权的岗位；每个过程只有一个。",
            "Accountable (A)",
            "The one position that answers for the result and decides."),
    CONSULTED("咨询（C）", "决定前要听取其意见的岗位。", "Consulted (C)", "Positions that are heard before a decision."),
    INFORMED("知会（I）", "决定后要知会的岗位。", "Informed (I)", "Positions that are told afterwards."),
    METRIC("指标", "有定义、来源、频次和目标的度量。", "Metric", "A measure with a definition, a source, a frequency and a target."),
    LAYER(
            "指标层次",
            "过程质量驱动产品质量，产品质量驱动顾客满意。",
            "Layer of metrics",
            "Process quality drives product quality, which drives customer satisfaction."),
    CLAUSE("条款", "标准中带编号的一段要求或说明。", "Clause", "A numbered part of a standard."),
    PROVISION(
            "要求性条款",
            "提出要求的条款（必须、应当或可以），参与覆盖率计算；标题和注不计。",
            "Provision",
            "A clause that asks for something (shall, should or may) and so counts in the coverage; headings and notes"
                    + " do not."),
    CLAIM(
            "符合性声明",
            "某个元素声明它满足某条款，可附证据；声明不等于评价结论。",
            "Claim",
            "The statement of an element that it fulfils a clause, with or without evidence; it is not a verdict."),
    COVERAGE(
            "覆盖率",
            "被声明的要求性条款占全部要求性条款的比例；声明上级条款即覆盖其下级。",
            "Coverage",
            "The share of provisions that are claimed; a claim of a clause covers the clauses below it."),
    GATE(
            "决策点",
            "作出放行、里程碑或任命等决定的节点，可设否决权。",
            "Decision point",
            "A gate at which a release, a milestone or an appointment is decided; a veto may apply there.");

    private static final String GUIDE = "CQOS";

    private final String chinese;
    private final String chineseMeaning;
    private final String english;
    private final String englishMeaning;

    Term(String chinese, String chineseMeaning, String english, String englishMeaning) {
        this.chinese = chinese;
        this.chineseMeaning = chineseMeaning;
        this.english = english;
        this.englishMeaning = englishMeaning;
    }

    /** Whether the word has a meaning for a company: the chief quality officer, where it has one or uses the guide. */
    boolean isUsed(ModelIndex index) {
        return this != OFFICER
                || index.standards().stream().anyMatch(standard -> GUIDE.equals(standard.getName()))
                || index.all(Position.class).stream().anyMatch(Position::isChiefQualityOfficer);
    }

    String name(Language language) {
        return language == Language.EN ? english : chinese;
    }

    String meaning(Language language) {
        return language == Language.EN ? englishMeaning : chineseMeaning;
    }
}
