package dev.qualis.app.reference;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;

/** The first page: all constructs by the part of the model they belong to, all issues, all rules. */
final class IndexPage {

    private final Edition edition;

    IndexPage(Edition edition) {
        this.edition = edition;
    }

    String write(List<ClauseResult> rules) {
        String other = edition.isChinese() ? "en" : "zh";
        MarkdownPage page = new MarkdownPage(edition.say("index.title"))
                .paragraph(edition.say("index.intro"))
                .paragraph(MarkdownPage.link(edition.say("other"), "../" + other + "/index.md"))
                .section(edition.say("index.reading"))
                .paragraph(edition.say("index.reading.text"))
                .section(edition.say("index.constructs"));
        edition.constructs
                .byDomain()
                .forEach((domain, constructs) -> page.subsection(Meanings.label(domain, edition.language))
                        .table(
                                List.of(edition.say("column.construct"), edition.say("column.meaning")),
                                constructs.stream().map(this::row).toList()));
        page.section(edition.say("index.rules"))
                .paragraph(edition.say("index.rules.text", rules.size()))
                .table(
                        List.of(edition.say("column.clause"), edition.say("column.title")),
                        rules.stream().map(result -> row(result.clause())).toList());
        page.section(edition.say("index.issues"))
                .paragraph(edition.say(
                        "index.issues.text", edition.handbook.entries().size()))
                .table(
                        List.of(
                                edition.say("column.code"),
                                edition.say("column.severity"),
                                edition.say("column.meaning")),
                        edition.handbook.entries().stream().map(this::row).toList());
        return page.toString();
    }

    private List<String> row(Construct construct) {
        return List.of(
                MarkdownPage.link(edition.title(construct), "constructs/" + construct.id() + ".md"),
                edition.meanings.of(construct.type(), edition.language));
    }

    private List<String> row(Clause clause) {
        boolean second = !edition.isChinese() && clause.getTitle().secondary() != null;
        return List.of(
                MarkdownPage.link(clause.getNumber(), "rules/" + clause.getNumber() + ".md"),
                second ? clause.getTitle().secondary() : clause.getTitle().primary());
    }

    private List<String> row(IssueHandbook.Entry entry) {
        return List.of(
                MarkdownPage.link(MarkdownPage.code(entry.code()), "issues/" + entry.code() + ".md"),
                edition.say(
                        "severity." + edition.table.entries().get(entry.code()).severity()),
                edition.isChinese() ? entry.zh() : entry.en());
    }
}
