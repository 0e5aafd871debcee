package dev.qualis.design.services;

import dev.qualis.design.facts.OrganisationChart;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import java.util.List;

/** The file on which representations are made: which it is, and what stands on them at the top. */
public class ModelServices {

    /** Whether a file is the one of its project on which representations are made: the one with the header. */
    public boolean leadsProject(QualityModel model) {
        return ProjectFacts.of(model).root().filter(root -> root == model).isPresent();
    }

    /** The boxes of the organisation chart that are one column wide. */
    public List<OrganisationalUnit> chartUnits(QualityModel model) {
        OrganisationChart chart = ProjectFacts.of(model).chart();
        return chart.boxes().stream().filter(box -> !chart.isWide(box)).toList();
    }

    /** The boxes of the organisation chart that need several columns. */
    public List<OrganisationalUnit> wideChartUnits(QualityModel model) {
        OrganisationChart chart = ProjectFacts.of(model).chart();
        return chart.boxes().stream().filter(chart::isWide).toList();
    }

    /** The positions that stand in no unit. */
    public List<Position> loosePositions(QualityModel model) {
        return ProjectFacts.of(model).chart().loose();
    }

    /** The bodies beside the organisation's units. */
    public List<Body> chartBodies(QualityModel model) {
        return ProjectFacts.of(model).chart().bodies();
    }

    /** The positions whose reporting line connects two boxes. */
    public List<Position> leadingPositions(QualityModel model) {
        return ProjectFacts.of(model).chart().lines().leading();
    }

    /** The boxes that hang at the unit they belong to, for want of a reporting line. */
    public List<OrganisationalUnit> partUnits(QualityModel model) {
        return ProjectFacts.of(model).chart().lines().parts();
    }

    /** The positions that report to another box without leading their own. */
    public List<Position> crossingPositions(QualityModel model) {
        return ProjectFacts.of(model).chart().lines().crossing();
    }

    /** The positions with a dotted line to another box. */
    public List<Position> dottedPositions(QualityModel model) {
        return ProjectFacts.of(model).chart().lines().dotted();
    }

    /** The positions that report to nobody. */
    public List<Position> topPositions(QualityModel model) {
        return ProjectFacts.of(model).chart().positions().stream()
                .filter(position -> position.getReportsTo() == null
                        || position.getReportsTo().eIsProxy())
                .toList();
    }

    /** The rows of the RACI matrix at the top. */
    public List<Process> raciProcesses(QualityModel model) {
        return ProjectFacts.of(model).raci().rows();
    }

    /** The columns of the RACI matrix. */
    public List<NamedElement> raciHolders(QualityModel model) {
        return ProjectFacts.of(model).raci().columns();
    }

    /** What fills the cells of the RACI matrix. */
    public List<ResponsibilityAssignment> raciAssignments(QualityModel model) {
        return ProjectFacts.of(model).raci().assignments();
    }
}
