package dev.qualis.manual.chapter;

import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the system covers, and which clauses do not apply, with the reason (ISO 9001 4.3). */
final class ScopeChapter implements Chapter {

    static final String ID = "scope";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Language language) {
        return CharterWord.SCOPE.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return edition.index().enterprise().isPresent();
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        Enterprise enterprise = edition.index().enterprise().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        add(blocks, edition, "scope-system", CharterWord.SCOPE_OF_SYSTEM, scope(edition, enterprise));
        List<Item> products = edition.index().all(Product.class).stream()
                .map(product -> new Item(edition.links(product)))
                .toList();
        if (!products.isEmpty()) {
            add(blocks, edition, "scope-products", CharterWord.PRODUCTS, List.of(new Bullets(products)));
        }
        add(blocks, edition, "scope-not-applicable", CharterWord.NOT_APPLICABLE, leftOut(edition));
        List<Block> certifications =
                new ElementFacts(edition).only(enterprise, EnterprisePackage.eINSTANCE.getEnterprise_Certifications());
        if (!certifications.isEmpty()) {
            add(blocks, edition, "scope-certifications", CharterWord.CERTIFICATIONS, certifications);
        }
        out.accept(Page.single(ID, title(edition.language()), blocks));
    }

    private static void add(
            List<Block> blocks, Edition edition, String anchor, CharterWord title, List<? extends Block> content) {
        blocks.add(Section.of(anchor, title.in(edition.language()), content));
    }

    /** As the model states it; that it says nothing is what a reader has to know first. */
    private static List<Block> scope(Edition edition, Enterprise enterprise) {
        List<Inline> scope = edition.line(enterprise.getScope(), enterprise);
        return List.of(
                scope.isEmpty()
                        ? new Note(Tone.WARN, List.of(new Text(CharterWord.NO_SCOPE.in(edition.language()))))
                        : new Paragraph(scope));
    }

    private static List<Block> leftOut(Edition edition) {
        TableRows table = new TableRows(
                CharterWord.NOT_APPLICABLE.in(edition.language()),
                List.of(edition.say(Phrase.STANDARD), edition.say(Phrase.CLAUSE), edition.say(Phrase.REASON)));
        for (ConformityReport report : edition.reports()) {
            for (LeftOut one : LeftOut.of(report)) {
                table.row(
                        Edition.plain(edition.title(report.standard())),
                        clause(edition, one.clause()),
                        Edition.plain(
                                edition.language() == Language.EN
                                        ? one.reason().en()
                                        : one.reason().zh()));
            }
        }
        List<Block> rows = table.blocks();
        return rows.isEmpty()
                ? List.of(new Paragraph(List.of(new Text(CharterWord.NOTHING_LEFT_OUT.in(edition.language())))))
                : rows;
    }

    private static List<Inline> clause(Edition edition, Clause clause) {
        return List.of(edition.link(clause), new Text(" " + edition.texts().title(clause, edition.language())));
    }
}
