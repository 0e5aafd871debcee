package dev.qualis.manual.briefing;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a company in a meeting, in the order of its topics. */
public final class Briefing {
    private Briefing() {}

    /**
     * The statements; none on what the model says nothing about.
     *
     * @param analyses of the project
     * @param reports the assessments by every standard
     */
    public static List<Statement> of(
            ModelIndex index, ProjectAnalyses analyses, List<ConformityReport> reports, Language language) {
        Facts facts = new Facts(index, ModelTexts.of(index), analyses, List.copyOf(reports), language);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(new ConformityStatements(facts).all());
        statements.addAll(new OrganisationStatements(facts).all());
        statements.addAll(new ProcessStatements(facts).all());
        statements.addAll(new StrategyStatements(facts).all());
        statements.addAll(new DutyStatements(facts).all());
        statements.addAll(new MoneyStatements(facts).all());
        statements.addAll(new SustainabilityStatements(facts).all());
        statements.addAll(new ImprovementStatements(facts).all());
        return List.copyOf(statements);
    }
}
