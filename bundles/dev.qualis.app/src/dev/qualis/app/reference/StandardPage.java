package dev.qualis.app.reference;

import dev.qualis.analysis.coverage.ClauseCoverage;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.app.NewProject;
import dev.qualis.conformity.RuleSets;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** The page of a standard: what it is, its sections, how to claim one of its clauses and how to be judged by it. */
final class StandardPage {

    private final Edition edition;

    StandardPage(Edition edition) {
        this.edition = edition;
    }

    /** @param shipped whether a project has to name the library before it can refer to its clauses */
    String write(StandardCoverage coverage, boolean shipped) {
        Standard standard = coverage.standard();
        boolean rules = !RuleSets.installed().of(standard).isEmpty();
        MarkdownPage page = new MarkdownPage((standard.getName() + " " + text(standard.getTitle())).strip())
                .paragraph(facts(standard))
                .paragraph(edition.say(
                        "standard.size",
                        coverage.clauses().size(),
                        coverage.share().whole()))
                .paragraph(edition.say(rules ? "standard.rules" : "standard.claims"))
                .section(edition.say("standard.sections"))
                .table(
                        List.of(edition.say("column.clause"), edition.say("column.title")),
                        coverage.clauses().stream()
                                .filter(StandardPage::isSection)
                                .map(this::row)
                                .toList());
        coverage.clauses().stream()
                .filter(ClauseCoverage::provision)
                .findFirst()
                .ifPresent(first -> page.section(edition.say("standard.claim"))
                        .paragraph(edition.say("standard.claim.text"))
                        .code("qms", edition.examples.sketched(claim(first.clause(), standard, shipped))));
        boolean usual = NewProject.GUIDE.equals(standard.getName());
        return page.section(edition.say("standard.assess"))
                .code("text", "qualis assess PATH" + (usual ? "" : " --standard " + standard.getName()))
                .toString();
    }

    private String facts(Standard standard) {
        return String.join(
                " · ",
                Stream.of(standard.getNumber() == null ? "" : standard.getNumber(), text(standard.getPublisher()))
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    private static boolean isSection(ClauseCoverage clause) {
        return clause.depth() < 2
                && (clause.depth() == 0 || !clause.clause().getClauses().isEmpty());
    }

    private List<String> row(ClauseCoverage section) {
        Clause clause = section.clause();
        String title = text(clause.getTitle());
        int provisions = section.share().whole();
        return List.of(
                "  ".repeat(section.depth()) + clause.getNumber(),
                provisions == 0 ? title : title + edition.say("standard.provisions", provisions));
    }

    private static String claim(Clause clause, Standard standard, boolean shipped) {
        String name = standard.getName();
        return (shipped ? "use library " + name + "\n\n" : "") + "process … {\n    fulfils " + name + " "
                + clause.getNumber() + " evidence \"…\" | \"…\"\n}\n";
    }

    /** Catalogues are written in Chinese first. */
    private String text(LocalizedText text) {
        if (text == null) {
            return "";
        }
        return edition.isChinese() || text.secondary() == null ? text.primary() : text.secondary();
    }
}
