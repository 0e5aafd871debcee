package dev.qualis.app.reference;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;

/** The reference in one language: a page for every construct, every issue and every rule, and one that leads to them. */
public final class Reference {

    /** Has a date, so that steps that name a year show one. */
    private static final String NOTHING =
            "project Nothing \"空\" | \"Nothing\" { model date 2026-12-31 }\nuse library CQOS\n";

    /** A company that meets every clause for which there is a rule, in parts. */
    private static final List<String> SOUND = List.of("sound.qms", "sound-system.qms", "sound57.qms", "sound6.qms");

    private static final int FEW = 3;

    private final QmsLanguage qms;

    private final Edition edition;

    private final ConformityReport empty;

    private final ConformityReport sound;

    private final StandardPages standards;

    private final ValuePage values;

    private final NotationPages notations;

    /** @param language of the pages; what is not Chinese is English */
    public Reference(QmsLanguage qms, Language language) {
        this.qms = qms;
        this.edition = new Edition(qms, language);
        this.empty = report(NOTHING);
        this.sound = report(SOUND.stream().map(ReferenceData::text).collect(Collectors.joining("\n")));
        this.standards = new StandardPages(qms, edition);
        this.values = new ValuePage(edition);
        this.notations = new NotationPages(language);
    }

    private ConformityReport report(String text) {
        QmsProject project = qms.newProject();
        project.add(URI.createURI("memory:/company.qms"), text);
        project.link();
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard guide = index.standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        return new Conformity(GuideRules.all()).assess(index, guide);
    }

    private List<ClauseResult> rules() {
        return empty.clauses().stream().filter(ClauseResult::judgedByRule).toList();
    }

    private Set<String> numbers() {
        return rules().stream().map(result -> result.clause().getNumber()).collect(Collectors.toSet());
    }

    /** All pages as Markdown, by the path of their file. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("index.md", new IndexPage(edition).write(rules()));
        edition.constructs.all().forEach(each -> pages.put("constructs/" + each.id() + ".md", page(each)));
        edition.handbook.entries().forEach(each -> pages.put("issues/" + each.code() + ".md", page(each)));
        notations.all().forEach((name, page) -> pages.put("notations/" + name + ".md", page));
        rules().forEach(each -> pages.put("rules/" + each.clause().getNumber() + ".md", page(each)));
        return pages;
    }

    private String page(Construct construct) {
        return new ConstructPage(edition, numbers()).write(construct);
    }

    private String page(IssueHandbook.Entry issue) {
        return new IssuePage(edition, qms, numbers()).write(issue);
    }

    private String page(ClauseResult rule) {
        return new RulePage(edition, sound).write(rule);
    }

    /**
     * The pages about a word that someone has met.
     *
     * @param word the code of an issue, the number of a clause, alone or behind its standard, the name of a shipped standard, how
     *     something is written (units, periods, dates, texts, money, identifiers), the words with which a
     *     construct or one of its statements begins in either language, what a construct is called, or a word that names
     *     a value; letter case does not matter
     */
    public List<String> about(String word) {
        return about(word, Optional.empty());
    }

    /**
     * As the other one, with the standards that a project describes itself.
     *
     * @param project the model of a project
     */
    public List<String> about(String word, Optional<ModelIndex> project) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        String number = wanted.replaceFirst("^(cqos|clause|条款|第)[\\s:：]*", "").replaceFirst("\\s*条$", "");
        List<String> pages = new ArrayList<>();
        edition.handbook.of(word.strip()).ifPresent(issue -> pages.add(page(issue)));
        rules().stream()
                .filter(rule ->
                        rule.clause().getNumber().toLowerCase(Locale.ROOT).equals(number))
                .forEach(rule -> pages.add(page(rule)));
        edition.constructs.all().stream()
                .filter(construct -> names(construct).contains(wanted))
                .forEach(construct -> pages.add(page(construct)));
        standards.about(wanted, project).forEach(pages::add);
        if (pages.isEmpty()) {
            pages.addAll(standards.aboutClause(number, project));
        }
        if (pages.isEmpty()) {
            pages.addAll(notations.about(wanted));
        }
        if (pages.isEmpty()) {
            pages.addAll(withStatement(wanted));
        }
        pages.addAll(values.about(wanted));
        return List.copyOf(pages);
    }

    /** What can be explained and comes close to a word that cannot; nothing where nothing does. */
    public List<String> near(String word, Optional<ModelIndex> project) {
        List<String> known = new ArrayList<>();
        edition.handbook.entries().forEach(issue -> known.add(issue.code()));
        rules().forEach(rule -> known.add(rule.clause().getNumber()));
        known.addAll(standards.names(project));
        for (Construct construct : edition.constructs.all()) {
            known.addAll(edition.keywords(construct));
            known.add(Meanings.label(construct.type(), edition.language));
        }
        known.addAll(values.words());
        known.addAll(notations.words());
        return new NearWords(known).to(word.strip());
    }

    /** The pages of the constructs with a statement; one that lists them where it stands in many. */
    private List<String> withStatement(String words) {
        List<Construct> constructs = edition.constructs.all().stream()
                .filter(construct -> edition.hasStatement(construct, words))
                .toList();
        return constructs.size() > FEW
                ? List.of(new StatementPage(edition).write(words, constructs))
                : constructs.stream().map(this::page).toList();
    }

    private Set<String> names(Construct construct) {
        Set<String> names = new HashSet<>();
        names.add(construct.id());
        names.add(construct.id().replace('-', ' '));
        for (Language language : List.of(Language.ZH, Language.EN)) {
            names.add(Meanings.label(construct.type(), language).toLowerCase(Locale.ROOT));
        }
        edition.keywords(construct).forEach(each -> names.add(each.toLowerCase(Locale.ROOT)));
        return names;
    }
}
