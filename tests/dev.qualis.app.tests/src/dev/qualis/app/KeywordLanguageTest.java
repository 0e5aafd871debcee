package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.ConformityReport;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project means the same whichever language its keywords are in. */
class KeywordLanguageTest {
    private final FormatProject format = new FormatProject();

    @TempDir
    private Path folder;

    @Test
    void hengxinInChineseIsTheSameModelWithTheSameScoresAndComesBackByteForByte() throws IOException {
        Path hengxin = Repository.example("hengxin");
        copy(hengxin);
        OpenedProject english = open(folder);
        List<String> model = dump(english);
        List<String> findings = findings(english);
        ConformityReport assessed = value(new AssessProject().assess(english, "CQOS", Progress.NONE));

        List<FormatProject.Formatted> written = write(Spelling.CHINESE);
        assertEquals(english.files().size(), written.size());
        OpenedProject chinese = open(folder);
        for (SourceFile file : chinese.files()) {
            assertTrue(file.text().codePoints().filter(Character::isIdeographic).count() > 20, file.name());
        }
        assertTrue(text(chinese, "hengxin.qms").contains("\n企业 HengxinElectronics \"恒信电子股份有限公司\""));
        assertEquals(model, dump(chinese));
        assertEquals(findings, findings(chinese));
        ConformityReport again = value(new AssessProject().assess(chinese, "CQOS", Progress.NONE));
        assertEquals(assessed.score(), again.score());
        assertEquals(results(assessed), results(again));

        assertEquals(List.of(), write(Spelling.CHINESE));
        assertEquals(written.size(), write(Spelling.ENGLISH).size());
        assertEquals(texts(hengxin), texts(folder));
    }

    @Test
    void shippedLibrariesComeBackByteForByte() throws IOException {
        for (Path library : libraries()) {
            Files.copy(library, folder.resolve(library.getFileName()));
        }
        Map<String, String> before = texts(folder);
        assertTrue(before.size() >= 5, before.keySet()::toString);
        assertEquals(before.size(), write(Spelling.CHINESE).size());
        assertTrue(texts(folder).get("ISO9001.qms").contains("\n    条款 4 "));
        write(Spelling.ENGLISH);
        assertEquals(before, texts(folder));
    }

    @Test
    void formattingKeepsTheLanguageOfEveryFile() throws IOException {
        Files.writeString(folder.resolve("a.qms"), "部门   甲 {  // 为什么\n质量活动 策划 }\n");
        Files.writeString(folder.resolve("b.qms"), "unit  乙 属于 甲\nunit 丙   in 甲 // why\n");
        assertEquals(
                2,
                format.write(format.format(open(folder), Progress.NONE))
                        .written()
                        .size());
        assertEquals(
                Map.of(
                        "a.qms", "部门 甲 { // 为什么\n    质量活动 策划\n}\n",
                        "b.qms", "unit 乙 属于 甲\nunit 丙 in 甲 // why\n"),
                texts(folder));
    }

    @Test
    void aFileWithSyntaxErrorsKeepsItsKeywords() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.qms"), "unit A {\n");
        assertEquals(List.of(), write(Spelling.CHINESE));
        assertEquals("unit A {\n", Files.readString(broken));
    }

    private List<FormatProject.Formatted> write(Spelling keywords) {
        return format.write(format.format(open(folder), Optional.of(keywords), Progress.NONE))
                .written();
    }

    private static OpenedProject open(Path path) {
        return value(OpenProject.standalone(Language.ZH).open(path, Progress.NONE));
    }

    private static String text(OpenedProject project, String name) {
        return project.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> results(ConformityReport report) {
        return report.clauses().stream()
                .map(result -> result.clause().getNumber() + " " + result.result() + " "
                        + result.evidence().size())
                .toList();
    }

    /** What a check finds, but not in which column: words of another language have another length. */
    private static List<String> findings(OpenedProject project) {
        return new CheckProject()
                .check(project, Progress.NONE).findings().stream()
                        .map(finding -> finding.file().name() + ":" + finding.line() + " " + finding.code())
                        .toList();
    }

    /** Every element of the project with all that it says, in the order of the texts. */
    private static List<String> dump(OpenedProject project) {
        List<String> lines = new ArrayList<>();
        for (EObject file : project.models()) {
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(file, true); all.hasNext(); ) {
                EObject element = all.next();
                lines.add(element.eClass().getName() + features(element));
            }
        }
        assertTrue(lines.size() > 500);
        return lines;
    }

    private static Map<String, String> features(EObject element) {
        Map<String, String> features = new TreeMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !(feature instanceof EReference inner && inner.isContainment())) {
                Object value = element.eGet(feature);
                features.put(
                        feature.getName(),
                        value instanceof Collection<?> many
                                ? many.stream()
                                        .map(KeywordLanguageTest::text)
                                        .toList()
                                        .toString()
                                : text(value));
            }
        }
        return features;
    }

    private static String text(Object value) {
        return value instanceof EObject element ? EcoreUtil.getURI(element).toString() : String.valueOf(value);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".qms")).toList()) {
                Path target = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".qms")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<Path> libraries() throws IOException {
        Path libraries = Repository.example("hengxin").resolve("../../bundles/dev.qualis.dsl/libraries");
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.toString().endsWith(".qms"))
                    .sorted()
                    .toList();
        }
    }
}
