package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.manual.ManualOptions;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a manual says of clauses that do not apply. */
class ScopePageTest {
    @Test
    void aClauseThatIsLeftOutAsAWholeIsNamedOnceAndNotesAreNot() {
        OpenedProject project =
                value(OpenProject.standalone(Language.EN).open(Repository.example("iso9001"), Progress.NONE));
        String page = new String(
                new DocumentProject(new DrawProject())
                        .document(project, new ManualOptions(false, false), Progress.NONE)
                        .files()
                        .get("en/scope.html"),
                StandardCharsets.UTF_8);
        assertTrue(page.contains("8.3</a>"), page);
        assertFalse(page.contains("8.3.1"), page);
        assertFalse(page.contains("never scored"), page);
    }
}
