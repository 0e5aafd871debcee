package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Literals of enumerations as columns and lanes. A literal belongs to the metamodel, not to a project, so the object
 * remembers the project that asked for literals last; in a refresh that is always the one whose labels come next.
 */
public class LiteralServices extends ProjectBound {
    private List<EEnumLiteral> literals(QualityModel model, EEnum type) {
        current = ProjectFacts.of(model);
        return type.getELiterals().stream()
                .filter(literal -> literal.getValue() != 0) // unspecified
                .toList();
    }

    /** The eleven quality functions (CQOS 5.1.6). */
    public List<EEnumLiteral> qualityFunctions(QualityModel model) {
        return literals(model, OrganisationPackage.Literals.QUALITY_FUNCTION);
    }

    /** The kinds of authority but the veto, which stands at decision points (CQOS 4.4 b to e). */
    public List<EEnumLiteral> generalAuthorities(QualityModel model) {
        return literals(model, OrganisationPackage.Literals.AUTHORITY_KIND).stream()
                .filter(literal -> !literal.getName().equals("veto"))
                .toList();
    }

    /** The lanes of the process map in which there are processes, the one for those without a category last. */
    public List<EEnumLiteral> processLanes(QualityModel model) {
        List<EEnumLiteral> lanes = new ArrayList<>(literals(model, ProcessPackage.Literals.PROCESS_CATEGORY));
        lanes.add(ProcessPackage.Literals.PROCESS_CATEGORY.getEEnumLiteral(0));
        lanes.removeIf(lane -> processesInLane(lane).isEmpty());
        return lanes;
    }

    /** The label of a literal. */
    public String literalTitle(EEnumLiteral literal) {
        if (current == null) {
            return literal.getName();
        }
        return literal.getValue() == 0
                ? current.choose("未分类", "Without category")
                : current.label(literal.getInstance());
    }

    /** The processes in a lane that are part of no other. */
    public List<Process> processesInLane(EEnumLiteral lane) {
        return current != null && lane.getInstance() instanceof ProcessCategory category
                ? current.landscape().lane(category)
                : List.of();
    }

    /** The ends of the chain from demand to satisfaction that some process in the lane is. */
    public List<EEnumLiteral> chainEnds(EEnumLiteral lane) {
        return ProcessPackage.Literals.CHAIN_END.getELiterals().stream()
                .filter(end -> current != null
                        && lane.getInstance() instanceof ProcessCategory category
                        && current.landscape().hasEnd(category, (ChainEnd) end.getInstance()))
                .toList();
    }

    /** The category that a lane stands for; {@code null} where a click meant no lane. */
    public ProcessCategory asCategory(EObject element) {
        return element instanceof EEnumLiteral literal && literal.getInstance() instanceof ProcessCategory category
                ? category
                : null;
    }

    /** The file of the project behind a lane or an element, in which a new process is put. */
    public QualityModel projectFileBehind(EObject element) {
        ProjectFacts facts = element instanceof EEnumLiteral ? current : ProjectFacts.of(element);
        return facts == null ? null : facts.root().orElse(null);
    }
}
