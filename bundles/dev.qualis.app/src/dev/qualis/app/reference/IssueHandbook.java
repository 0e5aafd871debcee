package dev.qualis.app.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why each issue matters and a text that has it: the part of the reference that people write. */
public final class IssueHandbook {

    private static final String FENCE = "```";

    private static final String NEXT_FILE = "--- ";

    /**
     * One issue.
     *
     * @param code its code
     * @param zh why it matters, in Chinese
     * @param en why it matters, in English
     * @param example the texts of a small project that has this issue and no other, by file name
     */
    public record Entry(String code, String zh, String en, Map<String, String> example) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Reads the handbook that lies beside this class. */
    public IssueHandbook() {
        for (String section : ReferenceData.text("issues.md").split("(?m)^# ")) {
            if (!section.isBlank()) {
                Entry entry = entry(section);
                entries.put(entry.code(), entry);
            }
        }
    }

    private static Entry entry(String section) {
        String code = section.lines().findFirst().orElseThrow().strip();
        String example =
                section.substring(section.indexOf('\n', section.indexOf(FENCE)) + 1, section.lastIndexOf(FENCE));
        return new Entry(code, line(section, "zh: "), line(section, "en: "), files(example));
    }

    private static String line(String section, String beginning) {
        return section.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .map(line -> line.substring(beginning.length()))
                .orElseThrow(() -> new IllegalStateException("no line '" + beginning + "' in: " + section));
    }

    private static Map<String, String> files(String example) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "a.qms";
        StringBuilder text = new StringBuilder();
        for (String line : example.lines().toList()) {
            if (line.startsWith(NEXT_FILE)) {
                files.put(name, text.toString());
                name = line.substring(NEXT_FILE.length());
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        files.put(name, text.toString());
        return files;
    }

    /** All entries, in the order of the handbook. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** What is said of a code; nothing where there is no such code. */
    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
