package dev.qualis.dsl.ide.refactoring;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.SpelledText;
import dev.qualis.dsl.keyword.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/** The words of the language of a file in Chinese or English; its layout, names, texts and comments stay. */
final class KeywordConversion {

    private final SpelledText spelled;

    @Inject
    KeywordConversion(SpelledText spelled) {
        this.spelled = spelled;
    }

    List<Refactoring> of(Place place) {
        return place.isWhole()
                ? Stream.of(Spelling.CHINESE, Spelling.ENGLISH)
                        .flatMap(spelling -> to(place, spelling))
                        .toList()
                : List.of();
    }

    private Stream<Refactoring> to(Place place, Spelling spelling) {
        String text = spelled.of(place.root(), spelling);
        if (text.equals(place.text())) {
            return Stream.empty();
        }
        boolean chinese = spelling == Spelling.CHINESE;
        return Stream.of(Refactoring.of(
                "refactor.rewrite.keywords",
                chinese ? "Write the keywords of this file in Chinese" : "Write the keywords of this file in English",
                chinese ? "本文件的关键词改为中文" : "本文件的关键词改为英文",
                edits(place.uri(), place.text(), text)));
    }

    /** An edit a line, so that editors keep their places: words go, and no line does. */
    private static List<TextEdit> edits(URI uri, String before, String after) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        int atAfter = 0;
        while (at < before.length() || atAfter < after.length()) {
            int end = end(before, at);
            int endAfter = end(after, atAfter);
            TextEdit edit = TextEdit.between(uri, before.substring(at, end), after.substring(atAfter, endAfter));
            if (edit.length() > 0 || !edit.text().isEmpty()) {
                edits.add(new TextEdit(uri, at + edit.offset(), edit.length(), edit.text()));
            }
            at = end;
            atAfter = endAfter;
        }
        return edits;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
