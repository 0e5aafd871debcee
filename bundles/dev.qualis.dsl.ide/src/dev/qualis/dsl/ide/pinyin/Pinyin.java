package dev.qualis.dsl.ide.pinyin;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds Chinese texts by how they are read: by full pinyin, by initials, or by any mixture, without tones. {@code zlg}, {@code zhiliang}
 * and {@code zhilg} all find 质量官. {@code v} and {@code u} both write ü. Characters with several readings that are usual in companies are
 * found by each of them.
 */
@Singleton
public final class Pinyin {

    private static final class Readings {
        private final Transliterator latin = Transliterator.getInstance("Han-Latin; NFD");
        private final Map<Integer, Set<String>> others = new HashMap<>();
        private final Map<Integer, Set<String>> known = new ConcurrentHashMap<>();

        Readings() {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Pinyin.class.getResourceAsStream("readings.tsv"), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] columns = line.split("\t");
                    others.put(columns[0].codePointAt(0), Set.of(columns[1].split(" ")));
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        Set<String> of(int character) {
            return known.computeIfAbsent(character, this::read);
        }

        private Set<String> read(int character) {
            Set<String> readings = new HashSet<>(others.getOrDefault(character, Set.of()));
            String read;
            synchronized (latin) {
                read = latin.transliterate(Character.toString(character)).toLowerCase(Locale.ROOT);
            }
            boolean umlaut = read.indexOf('\u0308') >= 0;
            String plain = read.replaceAll("\\p{M}", "");
            readings.add(plain);
            if (umlaut) {
                readings.add(plain.replace('u', 'v'));
            }
            return readings;
        }
    }

    private Readings readings;

    @Inject
    Pinyin() {}

    /** Loaded when it is first needed: who writes Latin titles never waits for it. */
    private synchronized Readings readings() {
        if (readings == null) {
            readings = new Readings();
        }
        return readings;
    }

    /**
     * Whether a text has a place that reads as typed.
     *
     * @param typed Latin letters; anything else finds nothing
     */
    public boolean finds(String typed, String text) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()
                || !wanted.chars().allMatch(c -> c >= 'a' && c <= 'z')
                || text.codePoints().noneMatch(Character::isIdeographic)) {
            return false;
        }
        int[] characters = text.codePoints().toArray();
        for (int start = 0; start < characters.length; start++) {
            if (reads(characters, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Follows all ways at once: after each character, how much of what was typed may have been read. */
    private boolean reads(int[] characters, int start, String wanted) {
        List<Integer> ways = List.of(0);
        for (int i = start; i < characters.length && !ways.isEmpty(); i++) {
            Set<Integer> next = new HashSet<>();
            for (int read : ways) {
                follow(characters[i], wanted, read, next);
            }
            if (next.contains(wanted.length())) {
                return true;
            }
            ways = new ArrayList<>(next);
        }
        return false;
    }

    private void follow(int character, String wanted, int from, Set<Integer> next) {
        if (!Character.isIdeographic(character)) {
            String letter = Character.toString(Character.toLowerCase(character));
            if (wanted.startsWith(letter, from)) {
                next.add(from + letter.length());
            } else if (!Character.isLetterOrDigit(character)) {
                next.add(from); // signs and blanks are not typed
            }
            return;
        }
        for (String syllable : readings().of(character)) {
            for (int length = 1; length <= syllable.length() && from + length <= wanted.length(); length++) {
                if (syllable.charAt(length - 1) != wanted.charAt(from + length - 1)) {
                    break;
                }
                next.add(from + length);
            }
        }
    }
}
