package dev.qualis.design;

import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Small models for tests: one file in a resource set, elements by their names. */
public final class ModelBuilder {
    private final ResourceSet resourceSet = new ResourceSetImpl();
    private final QualityModel model = CoreFactory.eINSTANCE.createQualityModel();

    public ModelBuilder() {
        Project project = CoreFactory.eINSTANCE.createProject();
        project.setName("P");
        project.getLanguages().addAll(List.of(Language.ZH, Language.EN));
        model.setProject(project);
        Resource resource = new ResourceImpl(URI.createURI("test:/model.qms"));
        resource.getContents().add(model);
        resourceSet.getResources().add(resource);
    }

    public QualityModel model() {
        return model;
    }

    public ResourceSet resourceSet() {
        return resourceSet;
    }

    public <T extends NamedElement> T add(T element, String name) {
        element.setName(name);
        element.setTitle(new LocalizedText("中" + name, "en " + name));
        model.getElements().add(element);
        return element;
    }

    public Unit unit(String name, OrganisationalUnit parent) {
        Unit unit = add(OrganisationFactory.eINSTANCE.createUnit(), name);
        unit.setParent(parent);
        return unit;
    }

    public Body body(String name, Position... members) {
        Body body = add(OrganisationFactory.eINSTANCE.createBody(), name);
        body.getMembers().addAll(List.of(members));
        return body;
    }

    public Position position(String name, OrganisationalUnit unit, Position superior) {
        Position position = add(OrganisationFactory.eINSTANCE.createPosition(), name);
        position.setUnit(unit);
        position.setReportsTo(superior);
        return position;
    }

    public Process process(String name, Process parent) {
        Process process = add(ProcessFactory.eINSTANCE.createProcess(), name);
        process.setParent(parent);
        return process;
    }

    public ResponsibilityAssignment assign(Process process, ResponsibilityRole role, Position... positions) {
        ResponsibilityAssignment assignment = ProcessFactory.eINSTANCE.createResponsibilityAssignment();
        assignment.setRole(role);
        assignment.getPositions().addAll(List.of(positions));
        process.getResponsibilities().add(assignment);
        return assignment;
    }
}
