package dev.qualis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsProject;
import dev.qualis.testing.Repository;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelComparisonTest {

    @ParameterizedTest
    @ValueSource(strings = {"hengxin", "minimal", "minimal-zh"})
    void equalProjectsDifferInNothing(String example) {
        Texts texts = Texts.example(example);

        ModelComparison comparison = Texts.compare(texts.linked(), texts.linked());

        assertTrue(comparison.isEmpty(), () -> Texts.lines(comparison).toString());
        assertEquals(List.of(), Texts.consequences(texts.linked(), texts.linked()));
    }

    @Test
    void layoutCommentsOrderAndFilesMeanNothing() {
        Texts before = Texts.of("unit A \"甲\"\n"
                + "unit B \"乙\" in A\n"
                + "position P \"岗\" in A { functions supplierQuality, productQuality }\n");
        Texts after = new Texts(new TreeMap<>())
                .with("b.qms", "// first\nposition P   \"岗\" in A {\n functions productQuality,   supplierQuality\n}\n")
                .with("a.qms", "unit B \"乙\" in A\nunit A \"甲\"\n");

        assertEquals(List.of(), changes(before, after));
    }

    @Test
    void anElementInAnotherNamespaceHasMoved() {
        Texts before = Texts.of("namespace old\nposition P \"岗\"\n");

        assertEquals(List.of("MOVED Position P []"), changes(before, Texts.of("namespace new\nposition P \"岗\"\n")));
    }

    @Test
    void partsInAnotherElementHaveMoved() {
        Texts before = Texts.of("register R \"甲\" { obligation O \"义务\" }\nregister S \"乙\"\n");
        Texts after = Texts.of("register R \"甲\"\nregister S \"乙\" { obligation O \"义务\" }\n");

        assertEquals(List.of("MOVED Obligation O []"), changes(before, after));
    }

    @Test
    void anElementAndWhatStandsInItAreRenamedAsOne() {
        Texts before = Texts.of("register R \"登记册\" { obligation O \"义务\" obligation Q \"另一\" }\n");
        Texts after = Texts.of("register Law \"登记册\" { obligation O \"义务\" obligation Q \"另一\" }\n");

        assertEquals(List.of("RENAMED Register R->Law []"), changes(before, after));
    }

    @Test
    void elementsThatSayLittleAndAreCalledOtherwiseAreOthers() {
        Texts before = Texts.of("unit U \"部\"\nposition A \"采购员\" in U\n");
        Texts after = Texts.of("unit U \"部\"\nposition B \"焊工\" in U\n");

        assertEquals(List.of("REMOVED Position A []", "ADDED Position B []"), changes(before, after));
    }

    @Test
    void twoThatChangeNamesAreRecognisedByTheirTitles() {
        Texts before = Texts.of("unit U \"部\"\nposition A \"采购员\" in U\nposition B \"焊工\" in U\n");
        Texts after = Texts.of("unit U \"部\"\nposition Buyer \"采购员\" in U\nposition Welder \"焊工\" in U\n");

        assertEquals(List.of("RENAMED Position A->Buyer []", "RENAMED Position B->Welder []"), changes(before, after));
    }

    @Test
    void anElementIsCountedWithWhatStandsInIt() {
        Texts before = Texts.of("register R \"登记册\" { obligation O \"义务\" obligation Q \"另一\" }\n");

        ModelComparison comparison =
                Texts.compare(before.linked(), Texts.of("unit U \"部\"\n").linked());

        assertEquals(2, comparison.changes().getFirst().within());
        assertEquals(2, comparison.changes().size());
    }

    @Test
    void brokenTextsAreComparedAsFarAsTheyGo() {
        Texts before = Texts.of("position A \"甲\" reports to Nobody\nposition B \"乙\"\n");
        Texts after = Texts.of("position A \"甲\" reports to Nobody\nposition B \"乙\" {{{ \n");

        assertEquals(List.of(), changes(before, after));
    }

    @Test
    void everyConstructDiffersFromNothingInItself() throws Exception {
        String text = Files.readString(Repository.models(Repository.root().resolve("bundles")).stream()
                .filter(path -> path.getFileName().toString().equals("every-construct.qms"))
                .findFirst()
                .or(() -> Repository.models(Repository.root().resolve("tests")).stream()
                        .filter(path -> path.getFileName().toString().equals("every-construct.qms"))
                        .findFirst())
                .orElseThrow());

        assertEquals(List.of(), changes(Texts.of(text), Texts.of(text)));
    }

    @Test
    void thirtyThousandElementsTakeSeconds() {
        QmsProject before = Texts.of(large(30_000, "")).linked();
        QmsProject after = Texts.of(large(30_000, "x")).linked();

        Instant start = Instant.now();
        ModelComparison comparison = Texts.compare(before, after);
        Duration took = Duration.between(start, Instant.now());

        assertEquals(
                List.of("RENAMED Position P17->P17x []", "CHANGED Position P99 [title -1 +1]"),
                Texts.lines(comparison));
        assertTrue(took.toSeconds() < 20, took::toString);
    }

    @Test
    void allElementsRenamedTakeSeconds() {
        QmsProject before = Texts.of(large(10_000, "")).linked();
        QmsProject after =
                Texts.of(large(10_000, "").replaceAll("\\bP(\\d)", "Q$1")).linked();

        Instant start = Instant.now();
        ModelComparison comparison = Texts.compare(before, after);
        Duration took = Duration.between(start, Instant.now());

        assertTrue(
                comparison.changes().stream().allMatch(change -> change.kind() == ElementChange.Kind.RENAMED),
                () -> Texts.lines(comparison).subList(0, 20).toString());
        assertTrue(took.toSeconds() < 20, took::toString);
    }

    private static String large(int count, String suffix) {
        StringBuilder text = new StringBuilder("unit U \"部\"\n");
        for (int i = 0; i < count; i++) {
            String name = "P" + i + (i == 17 ? suffix : "");
            int above = i / 10;
            text.append("position ")
                    .append(name)
                    .append(" \"岗位")
                    .append(i)
                    .append(i == 99 ? suffix : "")
                    .append("\" in U");
            text.append(i == 0 ? "" : " reports to P" + above + (above == 17 ? suffix : ""))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> changes(Texts before, Texts after) {
        return Texts.lines(Texts.compare(before.linked(), after.linked()));
    }
}
