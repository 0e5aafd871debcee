package dev.qualis.dsl.ide.refactoring;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.SpelledText;
import dev.qualis.dsl.keyword.Spelling;
import java.util.List;
import java.util.stream.Stream;

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
                List.of(TextEdit.between(place.uri(), place.text(), text))));
    }
}
