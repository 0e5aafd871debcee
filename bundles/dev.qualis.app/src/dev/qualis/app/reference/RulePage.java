package dev.qualis.app.reference;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Criterion;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.StandardPackage;
import dev.qualis.model.value.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The page of one provision of the guide: what it asks for, how a rule judges it, the next step towards it. */
final class RulePage {

    private final Edition edition;

    private final ConformityReport sound;

    /** @param sound the report of a company that does well */
    RulePage(Edition edition, ConformityReport sound) {
        this.edition = edition;
        this.sound = sound;
    }

    /** @param empty the result for a company of which nothing is written */
    String write(ClauseResult empty) {
        Clause clause = empty.clause();
        String number = clause.getNumber();
        MarkdownPage page = new MarkdownPage(number + " " + text(clause.getTitle()))
                .paragraph(text(clause.getSummary()))
                .paragraph(facts(clause))
                .section(edition.say("rule.empty"))
                .paragraph(said(empty.reason()));
        empty.fix().ifPresent(fix -> {
            page.section(edition.say("rule.next")).paragraph(said(fix.text()));
            if (!fix.snippet().isBlank()) {
                page.code("qms", edition.examples.sketched(fix.snippet()));
            }
        });
        List<Criterion> criteria = criteria(empty);
        if (!criteria.isEmpty()) {
            page.section(edition.say("rule.points"))
                    .paragraph(edition.say("rule.points.text", criteria.size()))
                    .table(
                            List.of(edition.say("column.point"), edition.say("column.counts")),
                            criteria.stream().map(this::row).toList());
        }
        sound.clause(number)
                .filter(result -> result.result() instanceof Result.Met)
                .ifPresent(result -> page.section(edition.say("rule.met"))
                        .paragraph(edition.say("rule.met.text", said(result.reason()))));
        List<Construct> constructs = writtenWith(number);
        if (!constructs.isEmpty()) {
            page.section(edition.say("rule.constructs"))
                    .paragraph(constructs.stream()
                            .map(each -> MarkdownPage.link(
                                    Meanings.label(each.type(), edition.language),
                                    "../constructs/" + each.id() + ".md"))
                            .collect(Collectors.joining(" · ")));
        }
        List<String> issues = edition.issuesOf(number);
        if (!issues.isEmpty()) {
            page.section(edition.say("rule.issues"))
                    .paragraph(issues.stream()
                            .map(code -> MarkdownPage.link(MarkdownPage.code(code), "../issues/" + code + ".md"))
                            .collect(Collectors.joining(" · ")));
        }
        return page.toString();
    }

    /** What the clause asks, point by point, as the rule comes to it in a company of which everything is written. */
    private List<Criterion> criteria(ClauseResult empty) {
        return sound.clause(empty.clause().getNumber())
                .map(ClauseResult::criteria)
                .filter(found -> !found.isEmpty())
                .orElse(empty.criteria());
    }

    private List<String> row(Criterion criterion) {
        String asked = said(criterion.claim()) + (criterion.matter() ? edition.say("rule.matter") : "");
        String snippet = criterion.fix().snippet().strip();
        return List.of(
                asked,
                snippet.isEmpty()
                        ? said(criterion.fix().text())
                        : Arrays.stream(edition.examples.sketched(snippet).split("\n"))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .map(MarkdownPage::code)
                                .collect(Collectors.joining(" ")));
    }

    /** What the model documents for the clause, and what speaks for it in a company that does well. */
    private List<Construct> writtenWith(String number) {
        Set<EClass> evidence = sound.clause(number).stream()
                .flatMap(result -> result.evidence().stream())
                .map(each -> each.element().eClass())
                .collect(Collectors.toSet());
        List<Construct> serving = edition.serving(number);
        return edition.constructs.all().stream()
                .filter(construct -> serving.contains(construct) || evidence.contains(construct.type()))
                .toList();
    }

    private String facts(Clause clause) {
        return edition.say("rule.modality", modality(clause)) + " · "
                + edition.otherLanguage("rules", clause.getNumber() + ".md") + " · "
                + MarkdownPage.link(edition.say("back"), "../index.md");
    }

    private String modality(Clause clause) {
        EEnumLiteral literal = StandardPackage.Literals.MODALITY.getEEnumLiteral(
                clause.getModality().getValue());
        return Meanings.label(literal, edition.language);
    }

    /** The catalogue of the guide is written in Chinese first. */
    private String text(LocalizedText text) {
        if (text == null) {
            return "";
        }
        return edition.isChinese() || text.secondary() == null ? text.primary() : text.secondary();
    }

    private String said(Wording wording) {
        return edition.isChinese() ? wording.zh() : wording.en();
    }
}
