package dev.qualis.dsl.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.keyword.TwinTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class IssueTableTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final IssueTable table = new IssueTable(new MessageLanguage(), new TwinTable());

    @Test
    void everyIssueIsToldInBothLanguages() {
        assertTrue(table.entries().size() > 40, "the table is not read");
        for (String code : table.entries().keySet()) {
            assertFalse(table.message(true, code, "", "", "", "").isBlank() && !code.equals("qualis.syntax"), code);
            assertFalse(table.message(false, code, "", "", "", "").isBlank() && !code.equals("qualis.syntax"), code);
        }
    }

    @Test
    void bothLanguagesSpeakOfTheSame() throws IOException {
        Properties english = messages("en");
        Properties chinese = messages("zh");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String code : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(code)), arguments(chinese.getProperty(code)), code);
        }
    }

    @Test
    void knowsSeverityAndClause() {
        assertEquals(
                new IssueTable.Entry(Severity.ERROR, "CQOS 5.1.3", false),
                table.entries().get("qualis.process.owner.missing"));
        assertEquals("", table.clause("qualis.name.duplicate"));
        assertEquals("", table.clause("no.such.code"));
    }

    @Test
    void tellsOnlyWhatIsInTheTable() {
        assertThrows(IllegalArgumentException.class, () -> table.message("no.such.code"));
    }

    private static TreeSet<String> arguments(String pattern) {
        TreeSet<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(match -> arguments.add(match.group()));
        return arguments;
    }

    private static Properties messages(String language) throws IOException {
        try (InputStream stream = IssueTable.class.getResourceAsStream("messages_" + language + ".properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
