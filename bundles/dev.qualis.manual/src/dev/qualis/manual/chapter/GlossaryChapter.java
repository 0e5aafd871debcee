package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The words that the manual itself uses, with the word of the other language beside each. */
final class GlossaryChapter {

    private final Edition edition;

    GlossaryChapter(Edition edition) {
        this.edition = edition;
    }

    void write(Consumer<Page> out) {
        List<Fact> facts = Stream.of(Term.values()).map(this::fact).toList();
        out.accept(Page.single(Chapter.GLOSSARY.file(1), edition.say(Phrase.GLOSSARY), List.of(new Facts(facts))));
    }

    private Fact fact(Term term) {
        Language language = edition.language();
        String name = term.name(language) + edition.say(Phrase.IN_BRACKETS, term.name(Edition.other(language)));
        return new Fact(name, Edition.plain(term.meaning(language)));
    }
}
