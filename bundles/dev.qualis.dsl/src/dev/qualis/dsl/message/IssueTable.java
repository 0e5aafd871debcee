package dev.qualis.dsl.message;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.TwinTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * All issues of the language as data: the code, its default severity, the clause that asks for it, and what is told in
 * both languages. Nothing tells an issue that is not in the table.
 */
@Singleton
public class IssueTable {

    /**
     * What is known of an issue.
     *
     * @param severity the default
     * @param clause the clause that asks for it; empty where none does
     * @param fixed whether no project may change the severity, since the text is not understood otherwise
     */
    public record Entry(Severity severity, String clause, boolean fixed) {}

    /** A word of the language in a message: where it is said, and what it is in English. */
    private static final Pattern WORD = Pattern.compile("‹(\\w+|\\*):([\\w ]+)›");

    private final Map<String, Entry> entries = new TreeMap<>();

    private final Properties english = load("messages_en.properties");

    private final Properties chinese = load("messages_zh.properties");

    private final MessageLanguage language;

    private final TwinTable twins;

    @Inject
    public IssueTable(MessageLanguage language, TwinTable twins) {
        this.language = language;
        this.twins = twins;
        Properties table = load("issues.properties");
        for (String code : new TreeSet<>(table.stringPropertyNames())) {
            String[] columns = table.getProperty(code).split("\\|", -1);
            entries.put(
                    code,
                    new Entry(
                            Severity.valueOf(columns[0].strip()),
                            columns.length > 1 ? columns[1].strip() : "",
                            columns.length > 2 && columns[2].strip().equals("fixed")));
        }
    }

    /** Every code with its default severity and clause, in alphabetical order. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** The clause that asks for what the issue misses; empty where none does or the code is unknown. */
    public String clause(String code) {
        Entry entry = entries.get(code);
        return entry == null ? "" : entry.clause();
    }

    /** What the issue says, in the language of the reader; the words of the language in English. */
    public String message(String code, Object... arguments) {
        return message(language.isChinese(), Spelling.ENGLISH, code, arguments);
    }

    /** What the issue says, in the language of the reader; the words of the language as the file writes them. */
    public String message(Spelling words, String code, Object... arguments) {
        return message(language.isChinese(), words, code, arguments);
    }

    /** What the issue says, in Chinese or English; the words of the language in English. */
    public String message(boolean inChinese, String code, Object... arguments) {
        return message(inChinese, Spelling.ENGLISH, code, arguments);
    }

    private String message(boolean inChinese, Spelling words, String code, Object... arguments) {
        String pattern = (inChinese ? chinese : english).getProperty(code);
        if (pattern == null) {
            throw new IllegalArgumentException("no message for issue code " + code);
        }
        String spelled = WORD.matcher(pattern)
                .replaceAll(word -> Matcher.quoteReplacement(twins.word(word.group(1), word.group(2), words)));
        return new MessageFormat(spelled, inChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH).format(arguments);
    }

    private static Properties load(String name) {
        try (InputStream stream = IssueTable.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
