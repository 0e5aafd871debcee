package dev.qualis.app.reference;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.model.value.UnitOfMeasure.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pages of what is written the same everywhere: units, periods, dates, texts, money, identifiers. They stand in {@code
 * notations.md}: {@code #= name | words that lead there}, the Chinese text behind {@code zh:}, the English one behind {@code
 * en:}. {@code {units}} is filled in from the language, so that the list is never old.
 */
final class NotationPages {

    private record Notation(String name, List<String> words, String zh, String en) {}

    private final boolean chinese;

    private final Map<String, Notation> notations = new LinkedHashMap<>();

    NotationPages(Language language) {
        this.chinese = language == Language.ZH;
        for (String section : ReferenceData.text("notations.md").split("(?m)^#= ")) {
            if (!section.isBlank()) {
                Notation notation = read(section);
                notations.put(notation.name(), notation);
            }
        }
    }

    private static Notation read(String section) {
        int end = section.indexOf('\n');
        List<String> words = List.of(section.substring(0, end).strip().split("\\s*\\|\\s*"));
        int zh = section.indexOf("\nzh:\n");
        int en = section.indexOf("\nen:\n");
        return new Notation(
                words.getFirst(),
                words,
                section.substring(zh + 5, en).strip(),
                section.substring(en + 5).strip());
    }

    /** All pages, by name. */
    Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        notations.forEach((name, notation) -> pages.put(name, write(notation)));
        return pages;
    }

    /** The page to which a word leads, in small letters; nothing where it leads to none. */
    List<String> about(String wanted) {
        return notations.values().stream()
                .filter(notation -> notation.words().contains(wanted) || isUnit(notation, wanted))
                .map(this::write)
                .toList();
    }

    /** A unit leads to the page of units, money to that of money. */
    private static boolean isUnit(Notation notation, String wanted) {
        String page = UnitOfMeasure.all().stream()
                .filter(unit -> unit.symbol().toLowerCase(Locale.ROOT).equals(wanted))
                .map(unit -> unit.isCurrency() ? "money" : "units")
                .findFirst()
                .orElse("");
        return page.equals(notation.name());
    }

    /** All words that lead to a page. */
    List<String> words() {
        return notations.values().stream()
                .flatMap(notation -> notation.words().stream())
                .toList();
    }

    private String write(Notation notation) {
        String text = chinese ? notation.zh() : notation.en();
        return text.replace("{units}", units()) + "\n";
    }

    private static String units() {
        Map<Dimension, List<String>> symbols = new LinkedHashMap<>();
        UnitOfMeasure.all()
                .forEach(unit -> symbols.computeIfAbsent(unit.dimension(), any -> new ArrayList<>())
                        .add("`" + unit.symbol() + "`"));
        return symbols.values().stream()
                .map(list -> "- " + String.join(" ", list))
                .collect(Collectors.joining("\n"));
    }
}
