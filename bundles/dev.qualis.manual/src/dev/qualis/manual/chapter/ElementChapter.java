package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A chapter about elements, there where the model has any.
 *
 * @param listed the elements in their order
 * @param figures kinds of drawings that stand in it
 * @param content makes its pages
 */
record ElementChapter(
        String id,
        Phrase title,
        Function<ModelIndex, List<? extends NamedElement>> listed,
        List<String> figures,
        BiConsumer<Edition, Consumer<Page>> content)
        implements Chapter {

    @Override
    public String title(Language language) {
        return title.in(language);
    }

    @Override
    public List<? extends NamedElement> elements(ModelIndex index) {
        return listed.apply(index);
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        content.accept(edition, out);
    }
}
