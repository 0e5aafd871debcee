package dev.qualis.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static final QmsLanguage QMS = QmsLanguage.standalone();

    private static final Map<Language, Reference> REFERENCES =
            Map.of(Language.ZH, new Reference(QMS, Language.ZH), Language.EN, new Reference(QMS, Language.EN));

    private static final Map<Language, Map<String, String>> PAGES = Map.of(
            Language.ZH,
            REFERENCES.get(Language.ZH).pages(),
            Language.EN,
            REFERENCES.get(Language.EN).pages());

    private static final Pattern FENCE = Pattern.compile("(?s)```qms\n(.*?)```");

    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

    private static Path repository() {
        return Repository.root();
    }

    /** The pages are made by {@code qualis explain --all}; these two stay to be looked at when they change. */
    @ParameterizedTest
    @CsvSource({"ZH,constructs/position.md", "EN,rules/4.4.a.md"})
    void somePagesReadAsExpected(Language language, String page) {
        Golden.assertMatches(
                "reference/" + language.getName() + "/" + page.substring(page.indexOf('/') + 1),
                PAGES.get(language).get(page));
    }

    @ParameterizedTest
    @EnumSource(names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyLinkLeadsToAPage(Language language) {
        Map<String, String> pages = PAGES.get(language);
        pages.forEach((name, page) -> {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                Path target = Path.of("reference/" + language.getName() + "/" + name)
                        .resolveSibling(link.group(1))
                        .normalize();
                String path =
                        target.subpath(2, target.getNameCount()).toString().replace('\\', '/');
                assertTrue(
                        PAGES.values().stream().allMatch(each -> each.containsKey(path)),
                        name + " links to " + link.group(1));
            }
        });
    }

    /** Every construct's example stands in a project with what it names, and has no issue there. */
    @ParameterizedTest
    @EnumSource(names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyExampleOfAConstructReadsWithoutAnIssue(Language language) {
        Examples examples = new Examples(QMS, language == Language.ZH ? Spelling.CHINESE : Spelling.ENGLISH);
        String everything = examples.respelled(ReferenceData.text("everything.qms"));
        PAGES.get(language).forEach((name, page) -> {
            if (name.startsWith("constructs/")) {
                String example = example(page);
                String others = everything.contains(example.strip()) ? everything.replace(example.strip(), "") : "";
                assertEquals(List.of(), errors(Map.of("everything.qms", others, "zz.qms", inNamespace(example))), name);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyExampleOfAnIssueHasIt(Language language) {
        PAGES.get(language).forEach((name, page) -> {
            if (name.startsWith("issues/")) {
                Matcher fence = FENCE.matcher(page);
                Map<String, String> files = new LinkedHashMap<>();
                boolean fixed = page.contains("ignore because") || page.contains("理由 \"不适用\"");
                List<String> texts = fence.results().map(each -> each.group(1)).toList();
                for (String text : fixed ? texts.subList(0, texts.size() - 1) : texts) {
                    files.put((char) ('a' + files.size()) + ".qms", text);
                }
                String code = name.substring("issues/".length(), name.length() - ".md".length());
                assertEquals(List.of(code), codes(files).stream().distinct().toList(), name);
            }
        });
    }

    @Test
    void everythingHasAMeaningInBothLanguages() {
        Meanings meanings = new Meanings();
        List<EClass> types = QmsPackage.eINSTANCE.getESubpackages().stream()
                .flatMap(domain -> domain.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
        assertTrue(types.size() > 90, "the model is not read");
        for (Language language : List.of(Language.ZH, Language.EN)) {
            for (EClass type : types) {
                assertFalse(meanings.of(type, language).isBlank(), type.getName() + " " + language);
                type.getEStructuralFeatures()
                        .forEach(feature -> assertFalse(
                                meanings.of(feature, language).isBlank(),
                                type.getName() + "." + feature.getName() + " " + language));
            }
        }
    }

    @Test
    void everyRuleHasAPage() {
        Set<String> pages = PAGES.get(Language.EN).keySet();
        GuideRules.all().forEach(rule -> assertTrue(pages.contains("rules/" + rule.clause() + ".md"), rule.clause()));
    }

    /** What is cut from these texts is as it is where they are kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything.qms tests/dev.qualis.dsl.tests/expected/every-construct.qms",
                "sound.qms tests/dev.qualis.conformity.tests/src/dev/qualis/conformity/sound.qms",
                "sound-system.qms tests/dev.qualis.conformity.tests/src/dev/qualis/conformity/sound-system.qms",
                "sound57.qms tests/dev.qualis.conformity.tests/src/dev/qualis/conformity/sound57.qms",
                "sound6.qms tests/dev.qualis.conformity.tests/src/dev/qualis/conformity/sound6.qms"
            })
    void keepsToTheTextsOfTheOtherTests(String files) throws IOException {
        String name = files.split(" ")[0];
        String original = Files.readString(repository().resolve(files.split(" ")[1]));
        if (Golden.renews()) {
            Files.writeString(
                    repository()
                            .resolve("bundles/dev.qualis.app/src/dev/qualis/app/reference")
                            .resolve(name),
                    original);
        } else {
            assertEquals(original, ReferenceData.text(name), "renew with -Dqualis.golden=renew");
        }
    }

    @Test
    void explainsEveryClausePointByPoint() {
        Map<String, String> pages = PAGES.get(Language.EN);
        GuideRules.all()
                .forEach(rule -> assertTrue(
                        pages.get("rules/" + rule.clause() + ".md").contains("## What it asks"), rule.clause()));
        String fulfilment = pages.get("rules/6.2.a.md");
        assertTrue(fulfilment.contains("one score of 6.2.a stands for all"), fulfilment);
        assertTrue(pages.get("rules/5.4.md").contains("ISO 9001 5.1.2, 8.2, 8.5.5, 9.1.2"), "principles by clause");
        assertTrue(pages.get("rules/5.4.f.md").contains("the matter itself"), "what the rest stands on");
    }

    @Test
    void findsPagesByCodeClauseAndKeywordInEitherLanguage() {
        Reference reference = REFERENCES.get(Language.EN);
        assertTrue(reference.about("qualis.weights.sum").getFirst().startsWith("# `qualis.weights.sum`"));
        assertTrue(reference.about("4.3.a").getFirst().startsWith("# 4.3.a "));
        assertTrue(reference.about("CQOS 4.3.a").getFirst().startsWith("# 4.3.a "));
        assertTrue(reference.about("quality team").getFirst().startsWith("# Quality team"));
        assertTrue(reference.about("岗位").getFirst().startsWith("# Position"));
        assertTrue(reference.about("opportunity").getFirst().startsWith("# Risk"));
        assertTrue(reference.about("chief quality officer").getFirst().startsWith("# Position"));
        assertTrue(reference.about("首席质量官").getFirst().startsWith("# Position"));
        assertTrue(reference.about("description").getFirst().startsWith("# `description`"));
        assertEquals(List.of(), reference.about("nothing"));
    }

    /** The elements of the whole text have a namespace; what stands before one has none. */
    private static String inNamespace(String example) {
        boolean element = Stream.of("project", "项目", "library", "库", "namespace", "命名空间", "use library", "引用库")
                .noneMatch(word -> example.startsWith(word + " "));
        return element ? "namespace cn.all\n\n" + example : example;
    }

    private static String example(String page) {
        Matcher fence = FENCE.matcher(page);
        assertTrue(fence.find(), page);
        return fence.group(1);
    }

    private static List<String> errors(Map<String, String> files) {
        return validated(files).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(QmsIssue::message)
                .toList();
    }

    private static List<String> codes(Map<String, String> files) {
        return validated(files).stream().map(QmsIssue::code).toList();
    }

    private static List<QmsIssue> validated(Map<String, String> files) {
        QmsProject project = QMS.newProject();
        files.forEach((name, text) -> project.add(URI.createURI("memory:/" + name), text));
        project.link();
        return project.validate();
    }
}
