package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The words that the manual itself uses, with the word of the other language beside each. */
final class GlossaryChapter implements Chapter {

    @Override
    public String id() {
        return GLOSSARY;
    }

    @Override
    public String title(Language language) {
        return Phrase.GLOSSARY.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return true;
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        List<Fact> facts = Stream.of(Term.values())
                .filter(term -> term.isUsed(edition.index()))
                .map(term -> fact(term, edition))
                .toList();
        out.accept(Page.single(GLOSSARY, edition.say(Phrase.GLOSSARY), List.of(new Facts(facts))));
    }

    private static Fact fact(Term term, Edition edition) {
        Language language = edition.language();
        String name = term.name(language) + edition.say(Phrase.IN_BRACKETS, term.name(Edition.other(language)));
        return new Fact(name, Edition.plain(term.meaning(language)));
    }
}
