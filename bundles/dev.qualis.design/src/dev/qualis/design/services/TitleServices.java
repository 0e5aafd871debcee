package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;

/** Titles of the representations: the enterprise, and what is shown of it. */
public class TitleServices {

    private static String titled(QualityModel model, String chinese, String english) {
        ProjectFacts facts = ProjectFacts.of(model);
        String subject = facts.index()
                .enterprise()
                .map(NamedElement.class::cast)
                .or(facts.index()::project)
                .map(facts::title)
                .orElse("");
        String shown = facts.choose(chinese, english);
        if (subject.isEmpty()) {
            return shown;
        }
        return facts.choose(subject + "：" + shown, subject + ": " + shown);
    }

    /** The title of the organisation chart. */
    public String organisationChartTitle(QualityModel model) {
        return titled(model, "组织结构图", "Organisation chart");
    }

    /** The title of the tree of reporting lines. */
    public String reportingTreeTitle(QualityModel model) {
        return titled(model, "汇报关系", "Reporting lines");
    }

    /** The title of the organisation matrix. */
    public String organisationMatrixTitle(QualityModel model) {
        return titled(model, "质量职能矩阵", "Quality functions by unit");
    }

    /** The title of the RACI matrix. */
    public String raciTitle(QualityModel model) {
        return titled(model, "过程职责矩阵（RACI）", "RACI matrix");
    }

    /** The title of the authority matrix. */
    public String authorityMatrixTitle(QualityModel model) {
        return titled(model, "质量权限矩阵", "Authority matrix");
    }

    /** The title of the process map. */
    public String processMapTitle(QualityModel model) {
        return titled(model, "过程地图", "Process map");
    }

    /** The title of the process coverage table. */
    public String processCoverageTitle(QualityModel model) {
        return titled(model, "过程覆盖表", "Process coverage");
    }

    /** The title of the metric table. */
    public String metricTableTitle(QualityModel model) {
        return titled(model, "指标表", "Metrics");
    }

    /** The title of the conformity tree. */
    public String conformityTreeTitle(QualityModel model) {
        return titled(model, "标准符合性", "Conformity");
    }

    /** The title of the tree of evidence. */
    public String conformityEvidenceTitle(QualityModel model) {
        return titled(model, "符合性证据", "Conformity with evidence");
    }

    /** The title of the map of process coverage. */
    public String coverageMapTitle(QualityModel model) {
        return titled(model, "过程覆盖图", "Process coverage map");
    }

    /** The title of the strategy cascade. */
    public String strategyCascadeTitle(QualityModel model) {
        return titled(model, "战略分解图", "Strategy cascade");
    }

    /** The title of the table of goals and plans. */
    public String goalTableTitle(QualityModel model) {
        return titled(model, "目标与计划表", "Goals and plans");
    }

    /** The title of the risk matrix. */
    public String riskMatrixTitle(QualityModel model) {
        return titled(model, "风险矩阵（可能性 × 影响）", "Risk matrix (likelihood × impact)");
    }

    /** The title of the compliance register. */
    public String complianceRegisterTitle(QualityModel model) {
        return titled(model, "合规登记册", "Compliance register");
    }

    /** The title of the compliance coverage. */
    public String complianceCoverageTitle(QualityModel model) {
        return titled(model, "合规覆盖表", "Compliance coverage");
    }

    /** The title of the standard mapping. */
    public String standardMappingTitle(QualityModel model) {
        return titled(model, "标准对照表", "Standard mapping");
    }

    /** The title of the cost of quality. */
    public String costOfQualityTitle(QualityModel model) {
        return titled(model, "质量成本", "Cost of quality");
    }

    /** The title of the sustainability targets. */
    public String sustainabilityTargetsTitle(QualityModel model) {
        return titled(model, "可持续发展目标", "Sustainability targets");
    }

    /** The title of the list of documents and records. */
    public String documentRegisterTitle(QualityModel model) {
        return titled(model, "文件和记录清单", "Documents and records");
    }

    /** The title of the audit coverage. */
    public String auditCoverageTitle(QualityModel model) {
        return titled(model, "审核覆盖表", "Audit coverage");
    }

    /** The title of the register of nonconformities. */
    public String nonconformityRegisterTitle(QualityModel model) {
        return titled(model, "不合格和纠正措施清单", "Nonconformities and corrective action");
    }

    /** The title of the register of suppliers. */
    public String supplierRegisterTitle(QualityModel model) {
        return titled(model, "供方清单", "Suppliers");
    }

    /** The title of the register of equipment. */
    public String equipmentRegisterTitle(QualityModel model) {
        return titled(model, "设备清单", "Equipment");
    }

    /** The title of the matrix of persons and competences. */
    public String competenceMatrixTitle(QualityModel model) {
        return titled(model, "人员能力矩阵", "Competence matrix");
    }

    /** The title of the register of training. */
    public String trainingRegisterTitle(QualityModel model) {
        return titled(model, "培训清单", "Training");
    }
}
