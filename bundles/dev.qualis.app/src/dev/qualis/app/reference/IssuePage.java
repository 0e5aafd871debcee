package dev.qualis.app.reference;

import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** The page of one issue: what is said, why, a text that has it, and what a project can do about it. */
final class IssuePage {

    private final Edition edition;

    private final QmsLanguage qms;

    private final Set<String> rules;

    IssuePage(Edition edition, QmsLanguage qms, Set<String> rules) {
        this.edition = edition;
        this.qms = qms;
        this.rules = rules;
    }

    String write(IssueHandbook.Entry entry) {
        IssueTable.Entry known = edition.table.entries().get(entry.code());
        Map<String, String> example = respelled(entry.example());
        MarkdownPage page = new MarkdownPage(MarkdownPage.code(entry.code()))
                .paragraph(edition.isChinese() ? entry.zh() : entry.en())
                .paragraph(facts(entry.code(), known))
                .section(edition.say("issue.says"));
        messages(example).forEach(message -> page.paragraph("> " + message));
        page.section(edition.say("issue.example"));
        example.forEach((name, text) -> {
            if (example.size() > 1) {
                page.paragraph(edition.say("issue.file", name));
            }
            page.code("qms", text);
        });
        page.section(edition.say("issue.change"));
        if (known.fixed()) {
            page.paragraph(edition.say("issue.fixed"));
        } else {
            page.paragraph(edition.say("issue.change.text"))
                    .code("qms", edition.examples.respelled(setting(entry.code())));
        }
        return page.toString();
    }

    private String setting(String code) {
        return "project Company \"企业\" | \"Company\" {\n    issue " + code + " ignore because "
                + edition.say("issue.change.reason") + "\n}\n";
    }

    private Map<String, String> respelled(Map<String, String> example) {
        Map<String, String> files = new LinkedHashMap<>();
        example.forEach((name, text) -> files.put(name, edition.examples.respelled(text)));
        return files;
    }

    private List<String> messages(Map<String, String> example) {
        qms.tellIssuesInChinese(edition.isChinese());
        QmsProject project = qms.newProject();
        example.forEach((name, text) -> project.add(URI.createURI("memory:/" + name), text));
        project.link();
        return project.validate().stream().map(QmsIssue::message).distinct().toList();
    }

    private String facts(String code, IssueTable.Entry known) {
        List<String> facts = new ArrayList<>();
        facts.add(edition.say("issue.severity", edition.say("severity." + known.severity())));
        if (!known.clause().isEmpty()) {
            String number = known.clause().substring(known.clause().indexOf(' ') + 1);
            boolean page = known.clause().startsWith(GuideRules.NAME) && rules.contains(number);
            facts.add(edition.say(
                    "issue.clause",
                    page ? MarkdownPage.link(known.clause(), "../rules/" + number + ".md") : known.clause()));
        }
        facts.add(edition.otherLanguage("issues", code + ".md"));
        facts.add(MarkdownPage.link(edition.say("back"), "../index.md"));
        return String.join(" · ", facts);
    }
}
