package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten different mistakes in a copy of the large example are told all at once, each at its place, and nothing else. */
class TenMistakesTest {
    private static final String MARK = "§"; // where the mistake is expected; taken out before the file is written

    @TempDir
    private Path folder;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    @Test
    void tellsExactlyTheTenMistakes() throws IOException {
        copy(Repository.example("hengxin"));
        reachTheLateMilestone();
        assertEquals(List.of(), findings(), "the example itself is clean");

        spoil(
                "metrics.qms",
                "target 45 NPS\n    owner MarketingQuality\n",
                "target 45 NPS\n    owner §MarketingQualty\n",
                "qualis.reference.unknown");
        spoil("metrics.qms", "2025: 2.4 ‰", "2025: §2.4 d", "qualis.metric.unit.mismatch");
        spoil(
                "metrics.qms",
                "| \"Mean days from intake to the customer's agreement\"",
                "| §\"Mean days from intake to the customer's agreement",
                "qualis.syntax.text.unclosed");
        spoil(
                "processes/core.qms",
                "        A ProductMarketingManager\n        C MarketingQuality\n        I StrategyDirector\n",
                "        A ProductMarketingManager, §GM\n        C MarketingQuality\n        I StrategyDirector\n",
                "qualis.process.accountable.multiple");
        spoil(
                "processes/management.qms",
                "process QualityStrategy \"质量战略规划\" | \"Quality strategy\" {\n    category management\n    owner CQO\n",
                "process §QualityStrategy \"质量战略规划\" | \"Quality strategy\" {\n    category management\n",
                "qualis.process.owner.missing");
        spoil(
                "processes/core.qms",
                "    measured by NetPromoterScore\n    fulfils CQOS 5.2.1.b\n",
                "    measured by NetPromoterScore\n    fulfils §CQOS 5.2.9.z\n",
                "qualis.clause.unknown");
        spoil(
                "hengxin.qms",
                "\"91440300MA5HXN2660\"",
                "§\"91440300MA5HXN2661\"",
                "qualis.enterprise.creditCode.invalid");
        spoil(
                "organisation/positions.qms",
                "position GM \"总经理\" | \"General Manager\" in TopManagement {",
                "position GM \"总经理\" | \"General Manager\" in TopManagement reports to §RnDDirector {",
                "qualis.position.reporting.cycle");
        spoil("people/quality.qms", "since 2019-07-15", "since §2019-02-30", "qualis.date.invalid");
        spoil(
                "people/quality.qms",
                "// ---- The eight heads ----\n",
                "// ---- The eight heads ----\n\nperson §CQO \"重名\" | \"A second CQO\"\n",
                "qualis.name.duplicate");

        List<String> expected = write();
        assertEquals(10, expected.size());
        assertEquals(expected, findings());
    }

    /** The example is late with one on purpose. */
    private void reachTheLateMilestone() throws IOException {
        String late = "| \"All three regions on target\"";
        String plans = texts.get("plans.qms");
        assertEquals(plans.indexOf(late), plans.lastIndexOf(late));
        texts.put("plans.qms", plans.replace(late, late + " reached on 2026-09-28"));
        Files.writeString(folder.resolve("plans.qms"), texts.get("plans.qms"));
    }

    private void spoil(String file, String original, String mistaken, String code) {
        String text = texts.get(file);
        int at = text.indexOf(original);
        assertEquals(at, text.lastIndexOf(original), "only once in " + file + ": " + original);
        String marked = mistaken.replace(MARK, MARK + codes.size() + MARK);
        codes.put(MARK + codes.size() + MARK, code);
        texts.put(file, text.substring(0, at) + marked + text.substring(at + original.length()));
    }

    /** Writes the mistaken texts and tells what has to be found, in the order of a report. */
    private List<String> write() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            StringBuilder text = new StringBuilder(file.getValue());
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK)) {
                int end = text.indexOf(MARK, at + 1) + 1;
                String code = codes.get(text.substring(at, end));
                text.delete(at, end);
                String before = text.substring(0, at);
                long line = before.chars().filter(c -> c == '\n').count() + 1;
                int column = at - before.lastIndexOf('\n');
                expected.add("%s:%d:%d %s".formatted(file.getKey(), line, column, code));
            }
            Files.writeString(folder.resolve(file.getKey()), text);
        }
        return expected;
    }

    private List<String> findings() {
        OpenedProject project = value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE));
        return new CheckProject()
                .check(project, Progress.NONE).findings().stream()
                        .map(finding -> "%s:%d:%d %s"
                                .formatted(finding.file().name(), finding.line(), finding.column(), finding.code()))
                        .toList();
    }

    private void copy(Path example) throws IOException {
        List<Path> files;
        try (var all = Files.walk(example)) {
            files = all.filter(file -> file.toString().endsWith(".qms"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        for (Path file : files) {
            String name = example.relativize(file).toString().replace('\\', '/');
            texts.put(name, Files.readString(file));
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), texts.get(name));
        }
    }
}
