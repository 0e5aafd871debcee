package dev.qualis.app.reference;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.Result;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;

/**
 * The page of one clause of a standard: what it is about, what is asked of a company that has nothing yet, which clauses of
 * other standards correspond, and whether it may be left out.
 */
final class ClausePage {

    private final Edition edition;

    ClausePage(Edition edition) {
        this.edition = edition;
    }

    /** @param index the model of a project that uses the library of the standard */
    String write(Clause clause, ModelIndex index) {
        Standard standard = EcoreUtil2.getContainerOfType(clause, Standard.class);
        MarkdownPage page =
                new MarkdownPage(standard.getName() + " " + clause.getNumber() + " " + text(clause.getTitle()));
        if (clause.getSummary() != null) {
            page.paragraph(text(clause.getSummary()));
        }
        if (clause.isExcludable()) {
            page.paragraph(edition.say("clause.excludable"));
        }
        Conformity.to(standard).assess(index, standard).clauses().stream()
                .filter(result -> result.clause() == clause)
                .findFirst()
                .ifPresent(result -> writeAsked(page, result));
        if (!clause.getClauses().isEmpty()) {
            page.section(edition.say("clause.parts"))
                    .table(
                            List.of(edition.say("clause.number"), edition.say("clause.title")),
                            rows(clause.getClauses()));
        }
        if (!clause.getCorresponds().isEmpty()) {
            page.section(edition.say("clause.corresponds"))
                    .table(
                            List.of(edition.say("clause.number"), edition.say("clause.title")),
                            rows(clause.getCorresponds()));
        }
        return page.toString();
    }

    private void writeAsked(MarkdownPage page, ClauseResult result) {
        page.section(edition.say("clause.asked"))
                .paragraph(edition.say(result.judgedByRule() ? "clause.rule" : "clause.claim"));
        if (result.judgedByRule() && !(result.result() instanceof Result.NotApplicable)) {
            page.paragraph(
                    edition.isChinese() ? result.reason().zh() : result.reason().en());
            result.fix()
                    .map(fix -> fix.snippet())
                    .filter(step -> !step.isBlank())
                    .ifPresent(step ->
                            page.section(edition.say("rule.next")).code("qms", edition.examples.sketched(step)));
        }
    }

    private List<List<String>> rows(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.eIsProxy())
                .map(clause -> List.of(
                        EcoreUtil2.getContainerOfType(clause, Standard.class).getName() + " " + clause.getNumber(),
                        text(clause.getTitle())))
                .toList();
    }

    private String text(LocalizedText text) {
        return text == null ? "" : text.in(!edition.isChinese());
    }
}
