package dev.qualis.documents.manual;

import dev.qualis.documents.content.Page;
import dev.qualis.documents.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.Product;
import java.util.List;
import java.util.function.Consumer;

/** The products and services, with their lines and markets. */
final class ProductsChapter {

    private final Edition edition;
    private final Sections sections;

    ProductsChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.PRODUCTS).write(List.of(), this::section, out);
    }

    private Section section(NamedElement element) {
        Product product = (Product) element;
        FactList facts = new FactList(edition)
                .add(Phrase.PRODUCT_LINE, edition.links(product.getLine()))
                .add(Phrase.MARKETS, Edition.plain(String.join(", ", product.getMarkets())));
        return sections.of(product, List.of(), facts.blocks());
    }
}
