package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStatisticsTest {
    @TempDir
    private Path folder;

    @Test
    void countsFilesLinesElementsRelationsAndMissingTitles() throws IOException {
        Files.writeString(folder.resolve("a.qms"), """
                project P "项目" | "Project" language zh, en
                use library CQOS
                unit HQ "总部" | "Headquarters"
                unit Quality "质量部" in HQ
                """);
        Files.writeString(folder.resolve("b.qms"), """
                position CQO "首席质量官" | "CQO" in Quality reports to Boss {
                    fulfils CQOS 4.3
                }
                position Boss in Nowhere""");
        Statistics statistics = count();
        assertEquals("P", statistics.project());
        assertEquals(2, statistics.files());
        assertEquals(8, statistics.lines());
        assertEquals(4, statistics.elements());
        assertEquals(
                List.of("Unit 2", "Position 2"),
                statistics.kinds().entrySet().stream()
                        .map(kind -> kind.getKey().getName() + " " + kind.getValue())
                        .collect(Collectors.toList()));
        assertEquals(1, statistics.untitled());
        assertEquals(Map.of(Language.ZH, 0, Language.EN, 1), statistics.untranslated());
        assertEquals(List.of("CQOS"), statistics.libraries());
        assertEquals(
                Map.of(
                        "Fulfilment.clauses", 1,
                        "LibraryUse.libraries", 1,
                        "OrganisationalUnit.parent", 1,
                        "Position.reportsTo", 1,
                        "Position.unit", 1),
                statistics.relations());
    }

    private Statistics count() {
        return new ProjectStatistics()
                .count(value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE)));
    }
}
