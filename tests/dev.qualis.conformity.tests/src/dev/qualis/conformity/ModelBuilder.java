package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.standard.StandardFactory;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** Builds the model of one file by the factories; public, so that tests in sub-packages can use it. */
public final class ModelBuilder {

    public final QualityModel model = CoreFactory.eINSTANCE.createQualityModel();

    public ModelIndex index() {
        return ModelIndex.of(List.of(model), List.of());
    }

    public <T extends NamedElement> T add(T element, String name) {
        element.setName(name);
        element.setTitle(new LocalizedText("中" + name, "en " + name));
        model.getElements().add(element);
        return element;
    }

    public Unit unit(String name, Unit parent) {
        Unit unit = add(OrganisationFactory.eINSTANCE.createUnit(), name);
        unit.setParent(parent);
        return unit;
    }

    public Position position(String name) {
        return add(OrganisationFactory.eINSTANCE.createPosition(), name);
    }

    public Person person(String name, Position position, String since, String until) {
        Person person = add(OrganisationFactory.eINSTANCE.createPerson(), name);
        Holding holding = OrganisationFactory.eINSTANCE.createHolding();
        holding.setPosition(position);
        holding.setSince(since == null ? null : LocalDate.parse(since));
        holding.setUntil(until == null ? null : LocalDate.parse(until));
        person.getHoldings().add(holding);
        return person;
    }

    public Process process(String name, Process... after) {
        Process process = add(ProcessFactory.eINSTANCE.createProcess(), name);
        process.getAfter().addAll(List.of(after));
        return process;
    }

    public Metric metric(String name) {
        return add(ProcessFactory.eINSTANCE.createMetric(), name);
    }

    public void raci(Process process, ResponsibilityRole role, Position... positions) {
        ResponsibilityAssignment assignment = ProcessFactory.eINSTANCE.createResponsibilityAssignment();
        assignment.setRole(role);
        assignment.getPositions().addAll(List.of(positions));
        process.getResponsibilities().add(assignment);
    }

    public Standard standard(String name) {
        return add(StandardFactory.eINSTANCE.createStandard(), name);
    }

    public static Clause clause(List<Clause> above, String number, Modality modality) {
        Clause clause = StandardFactory.eINSTANCE.createClause();
        clause.setNumber(number);
        clause.setModality(modality);
        above.add(clause);
        return clause;
    }

    public static Fulfilment fulfils(NamedElement element, Clause... clauses) {
        Fulfilment fulfilment = CoreFactory.eINSTANCE.createFulfilment();
        fulfilment.getClauses().addAll(List.of(clauses));
        element.getFulfilments().add(fulfilment);
        return fulfilment;
    }
}
