package dev.qualis.document.search;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An inverted index of pages: from each word to the sections and named rows that hold it. It grows with the text, one
 * page at a time, and is written as a script, since a page opened from a file may load scripts but no data.
 */
public final class SearchIndex {

    /** Places of a word: entry numbers, those that hold it in their title apart from the others. */
    private record Places(List<Integer> titles, List<Integer> texts) {}

    private record Entry(String href, String title, String kind, String excerpt) {}

    /** What a result shows of its text, in characters. */
    private static final int EXCERPT = 90;

    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|`|^(#{1,6}|[-*+>]) ", Pattern.MULTILINE);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Places> words = new TreeMap<>();

    /** Adds what a page holds. */
    public void add(Page page) {
        addEntry(page.id() + ".html", page.title(), "", "", PlainText.of(page.blocks()));
        addAll(page, page.blocks());
    }

    private void addAll(Page page, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Section section -> add(page, section);
                case Table table ->
                    table.rows().stream().filter(row -> !row.anchor().isEmpty()).forEach(row -> add(page, row));
                default -> {}
            }
        }
    }

    private void add(Page page, Section section) {
        String kind = section.kind().isEmpty() ? page.chapter() : section.kind();
        String more = section.subtitle() + "\n" + String.join("\n", section.keywords());
        addEntry(page.id() + ".html#" + section.anchor(), section.title(), kind, more, PlainText.of(section.blocks()));
        addAll(page, section.blocks());
    }

    private void add(Page page, Row row) {
        List<Inline> name = row.cells().getFirst().content();
        String title = name.isEmpty() ? row.anchor() : name.getFirst().plain();
        String text = row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .map(Inline::plain)
                .collect(Collectors.joining(" "));
        addEntry(page.id() + ".html#" + row.anchor(), title, page.chapter(), page.title(), text);
    }

    private void addEntry(String href, String title, String kind, String alike, String text) {
        int number = entries.size();
        entries.add(new Entry(href, title, kind, excerpt(title, text)));
        Set<String> inTitle = SearchWords.of(title + "\n" + alike);
        inTitle.forEach(word -> places(word).titles().add(number));
        for (String word : SearchWords.of(text)) {
            if (!inTitle.contains(word)) {
                places(word).texts().add(number);
            }
        }
    }

    /** How a text begins, in one line, without its title and the signs of Markdown. */
    private static String excerpt(String title, String text) {
        String line =
                MARKDOWN.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
        String rest = line.startsWith(title) ? line.substring(title.length()).strip() : line;
        return rest.codePointCount(0, rest.length()) <= EXCERPT
                ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private Places places(String word) {
        return words.computeIfAbsent(word, any -> new Places(new ArrayList<>(), new ArrayList<>()));
    }

    /**
     * The index as a script that sets {@code window.qualisSearch}: entries as [address, title, kind, excerpt], words in order,
     * and for each word its titles and texts as distances between entry numbers.
     */
    public String script() {
        StringBuilder out = new StringBuilder("window.qualisSearch={\"entries\":[\n");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            out.append(i == 0 ? "[" : ",\n[");
            string(out, entry.href()).append(',');
            string(out, entry.title()).append(',');
            string(out, entry.kind()).append(',');
            string(out, entry.excerpt()).append(']');
        }
        out.append("],\n\"words\":[\n");
        boolean first = true;
        for (Map.Entry<String, Places> word : words.entrySet()) {
            out.append(first ? "[" : ",\n[");
            first = false;
            string(out, word.getKey()).append(',');
            distances(out, word.getValue().titles()).append(',');
            distances(out, word.getValue().texts()).append(']');
        }
        return out.append("]};\n").toString();
    }

    private static StringBuilder distances(StringBuilder out, List<Integer> numbers) {
        out.append('[');
        int before = 0;
        for (int i = 0; i < numbers.size(); i++) {
            out.append(i == 0 ? "" : ",").append(numbers.get(i) - before);
            before = numbers.get(i);
        }
        return out.append(']');
    }

    /** A string of a script, in which nothing can end the string or the script. */
    private static StringBuilder string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
            if (plain && c != '\u2028' && c != '\u2029' && !Character.isSurrogate(c)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"');
    }
}
