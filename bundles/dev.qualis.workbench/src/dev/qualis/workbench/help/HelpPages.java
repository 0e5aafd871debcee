package dev.qualis.workbench.help;

import dev.qualis.app.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of the reference, by the path of their file. */
final class HelpPages {
    static final String START = "index.md";

    private final Reference reference;
    private final Map<String, String> pages;
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** A page that was found. */
    record Found(String path, String title) {}

    HelpPages(Reference reference) {
        this.reference = reference;
        this.pages = reference.pages();
        pages.forEach((path, page) -> titles.put(path, title(page)));
    }

    private static String title(String page) {
        return page.lines().findFirst().orElse("").replaceFirst("^#+ ", "").replace("`", "");
    }

    Optional<String> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The pages about a word of the language, the code of an issue or the number of a clause; see {@link Reference#about}. */
    List<Found> about(String word) {
        List<Found> found = new ArrayList<>();
        for (String page : reference.about(word)) {
            pages.forEach((path, each) -> {
                if (each.equals(page)) {
                    found.add(new Found(path, titles.get(path)));
                }
            });
        }
        return found;
    }

    /** The pages for a text that is searched for: those about it, those with it in their titles, those that mention it. */
    List<Found> find(String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return List.of();
        }
        Map<String, Found> found = new LinkedHashMap<>();
        about(text).forEach(each -> found.put(each.path(), each));
        titles.entrySet().stream()
                .filter(title -> title.getValue().toLowerCase(Locale.ROOT).contains(text))
                .sorted(Comparator.comparing(title -> title.getValue().length()))
                .forEach(title -> found.putIfAbsent(title.getKey(), new Found(title.getKey(), title.getValue())));
        pages.forEach((path, page) -> {
            if (!path.equals(START) && page.toLowerCase(Locale.ROOT).contains(text)) {
                found.putIfAbsent(path, new Found(path, titles.get(path)));
            }
        });
        return List.copyOf(found.values());
    }

    /** The path to which a link of a page leads; nothing where it leads out of these pages. */
    Optional<String> resolve(String from, String link) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.removeLast();
        for (String part : link.replaceFirst("#.*$", "").split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts)).filter(pages::containsKey);
    }
}
