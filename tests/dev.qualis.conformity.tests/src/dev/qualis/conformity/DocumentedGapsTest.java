package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example says of itself what it lacks. */
class DocumentedGapsTest {

    private static final Path README = Path.of("..", "..", "examples", "hengxin", "README.md");

    private static final Pattern FIRST_TABLE =
            Pattern.compile("## Gaps left on purpose.*?\\|---\\|---\\|---\\|\n(.*?)\n\n", Pattern.DOTALL);

    @Test
    void theClausesThatHengxinDoesNotMeetAreThoseThatItsReadmeNames() throws Exception {
        Hengxin hengxin = Hengxin.read();
        ConformityReport report =
                Conformity.to(hengxin.guide()).assess(hengxin.index(hengxin.models()), hengxin.guide());

        List<String> open = report.clauses().stream()
                .filter(result ->
                        result.result().isApplicable() && result.result().share() < 1)
                .map(result -> result.clause().getNumber())
                .sorted()
                .toList();

        assertEquals(documented(), open);
    }

    private static List<String> documented() throws IOException {
        Matcher table = FIRST_TABLE.matcher(Files.readString(README));
        assertEquals(true, table.find(), "the table of gaps");
        return List.copyOf(new TreeSet<>(table.group(1)
                .lines()
                .map(row -> row.split("\\|")[2].strip())
                .flatMap(clauses -> Arrays.stream(clauses.split(", ")))
                .toList()));
    }
}
