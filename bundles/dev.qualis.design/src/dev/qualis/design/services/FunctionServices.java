package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Units by quality functions: the organisation matrix. */
public class FunctionServices {

    private static List<EEnumLiteral> functions(Predicate<QualityFunction> wanted) {
        return OrganisationPackage.Literals.QUALITY_FUNCTION.getELiterals().stream()
                .filter(literal -> literal.getValue() != 0 && wanted.test(function(literal)))
                .toList();
    }

    private static QualityFunction function(EEnumLiteral literal) {
        return (QualityFunction) literal.getInstance();
    }

    /** The product lines, and the units whose positions hold functions. */
    public List<OrganisationalUnit> functionUnits(QualityModel model) {
        return ProjectFacts.of(model).functionHolders().rows();
    }

    /** The functions that positions of a unit hold. */
    public List<EEnumLiteral> functionsIn(OrganisationalUnit unit) {
        ProjectFacts facts = ProjectFacts.of(unit);
        return functions(function -> !facts.functionHolders().of(unit, function).isEmpty());
    }

    /** The positions of a unit that hold a function, a line each. */
    public String functionHolders(OrganisationalUnit unit, EEnumLiteral function) {
        ProjectFacts facts = ProjectFacts.of(unit);
        return facts.functionHolders().of(unit, function(function)).stream()
                .map(position -> named(position, facts))
                .collect(Collectors.joining("\n"));
    }

    private static String named(Position position, ProjectFacts facts) {
        return facts.title(position) + (position.isVacant() ? facts.choose("（空缺）", " (vacant)") : "");
    }

    /** The heading of the row that sums up the enterprise. */
    public String functionTotalTitle(QualityModel model) {
        return ProjectFacts.of(model).choose("全企业", "Whole enterprise");
    }

    /** The functions that somebody holds who is not missing. */
    public List<EEnumLiteral> heldFunctions(QualityModel model) {
        ProjectFacts facts = ProjectFacts.of(model);
        return functions(function -> facts.functionHolders().of(function).isHeld());
    }

    /** The functions that nobody holds. */
    public List<EEnumLiteral> functionGaps(QualityModel model) {
        ProjectFacts facts = ProjectFacts.of(model);
        return functions(function -> !facts.functionHolders().of(function).isHeld());
    }

    /** How many positions hold a function. */
    public String functionCount(QualityModel model, EEnumLiteral function) {
        return String.valueOf(ProjectFacts.of(model)
                .functionHolders()
                .of(function(function))
                .filled()
                .size());
    }

    /** What stands where nobody holds a function. */
    public String functionGap(QualityModel model) {
        return ProjectFacts.of(model).choose("空缺", "Gap");
    }
}
