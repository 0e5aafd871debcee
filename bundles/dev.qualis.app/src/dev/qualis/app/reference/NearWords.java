package dev.qualis.app.reference;

import dev.qualis.dsl.naming.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that come closest to one that nobody knows. */
final class NearWords {

    private static final int MOST = 5;

    private record Near(String word, int distance) {}

    private final Collection<String> known;

    NearWords(Collection<String> known) {
        this.known = known;
    }

    /** A few words, each once whatever its letter case: longer ones that contain the wanted one, then slips of the pen. */
    List<String> to(String wanted) {
        int limit = Math.max(1, wanted.length() / 3) + 1;
        Map<String, Near> near = new LinkedHashMap<>();
        for (String word : known) {
            int distance = distance(word, wanted, limit);
            if (distance < limit) {
                near.putIfAbsent(word.toLowerCase(Locale.ROOT), new Near(word, distance));
            }
        }
        return near.values().stream()
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(each -> each.word().length()))
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    private static int distance(String word, String wanted, int limit) {
        if (wanted.length() > 1 && word.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        int distance = EditDistance.of(word, wanted, limit);
        boolean sharesLetter = distance < Math.max(word.length(), wanted.length());
        return sharesLetter ? distance : limit;
    }
}
