package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Folding;
import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.ide.service.Selections;
import dev.qualis.dsl.ide.service.Selections.Stretch;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SymbolKind;

/** What a text is made of. */
public final class Structure {

    private Structure() {}

    /** Its elements, those inside others below them. */
    public static List<DocumentSymbol> symbols(AskedDocument document) {
        return Outline.of(document.snapshot(), document.uri(), document.chinese()).stream()
                .map(entry -> symbol(entry, document))
                .toList();
    }

    private static DocumentSymbol symbol(Outline.Entry entry, AskedDocument document) {
        DocumentSymbol symbol = new DocumentSymbol(
                entry.name(),
                entry.children().isEmpty() ? SymbolKind.Object : SymbolKind.Class,
                document.range(entry.offset(), entry.length()),
                document.range(entry.nameOffset(), entry.nameLength()),
                entry.title().isEmpty() ? entry.kind() : entry.kind() + " · " + entry.title());
        symbol.setChildren(
                entry.children().stream().map(child -> symbol(child, document)).toList());
        return symbol;
    }

    /** What can be folded away. */
    public static List<FoldingRange> folds(AskedDocument document) {
        return Folding.of(document.snapshot(), document.uri()).stream()
                .map(fold -> {
                    FoldingRange range = new FoldingRange(fold.first(), fold.last());
                    if (fold.comment()) {
                        range.setKind(FoldingRangeKind.Comment);
                    }
                    return range;
                })
                .toList();
    }

    /** What grows from each of some places. */
    public static List<SelectionRange> selections(AskedDocument document, List<Position> positions) {
        return positions.stream()
                .map(position -> selection(
                        document, Selections.at(document.snapshot(), document.uri(), document.offset(position))))
                .toList();
    }

    private static SelectionRange selection(AskedDocument document, List<Stretch> stretches) {
        SelectionRange range = null;
        for (Stretch stretch : stretches.reversed()) {
            range = new SelectionRange(document.range(stretch.offset(), stretch.length()), range);
        }
        return range;
    }
}
