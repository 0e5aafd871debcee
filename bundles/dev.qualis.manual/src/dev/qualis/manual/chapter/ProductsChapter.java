package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The products and services, with their lines and markets. */
final class ProductsChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.PRODUCTS,
            Phrase.PRODUCTS,
            index -> index.all(Product.class),
            List.of(),
            (edition, out) -> new ProductsChapter(edition).write(out));

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
        List<Block> blocks = new ArrayList<>(facts.blocks());
        blocks.addAll(new ElementFacts(edition).only(product, EnterprisePackage.eINSTANCE.getProduct_Standards()));
        return sections.of(product, List.of(), blocks);
    }
}
