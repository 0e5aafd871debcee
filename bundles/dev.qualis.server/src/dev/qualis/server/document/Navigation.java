package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.EvidenceLinks;
import dev.qualis.dsl.ide.service.Hovers;
import dev.qualis.dsl.ide.service.LinkedNames;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.ide.service.TypeDefinitions;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** From a name to what it stands for, and to the other places that say it. */
public final class Navigation {

    private Navigation() {}

    /** What stands at a place; null where nothing is named there. */
    public static Hover hover(AskedDocument document, Position position) {
        return Hovers.at(document.snapshot(), document.uri(), document.offset(position), document.chinese())
                .map(found -> new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, found.markdown()),
                        document.range(found.offset(), found.length())))
                .orElse(null);
    }

    private static Optional<Occurrence> at(AskedDocument document, Position position) {
        return Occurrences.at(document.snapshot(), document.uri(), document.offset(position));
    }

    /** Where what is named is written; nothing for what ships in a library, which is no file. */
    public static List<Location> definition(AskedDocument document, Position position) {
        return at(document, position)
                .flatMap(found -> Occurrences.definition(document.snapshot(), found.element()))
                .filter(found -> document.snapshot().contains(found.uri()))
                .map(found -> List.of(document.location(found)))
                .orElse(List.of());
    }

    /** Where what gives the named element its nature is written. */
    public static List<Location> typeDefinition(AskedDocument document, Position position) {
        return TypeDefinitions.at(document.snapshot(), document.uri(), document.offset(position)).stream()
                .map(document::location)
                .toList();
    }

    /** All places that name the same. */
    public static List<Location> references(AskedDocument document, Position position, boolean withDefinition) {
        return all(document, position).stream()
                .filter(each -> withDefinition || !each.definition())
                .map(document::location)
                .toList();
    }

    private static List<Occurrence> all(AskedDocument document, Position position) {
        return at(document, position)
                .map(found -> Occurrences.all(document.snapshot(), found.element()))
                .orElse(List.of());
    }

    /** The places of this file that name the same. */
    public static List<DocumentHighlight> highlights(AskedDocument document, Position position) {
        return all(document, position).stream()
                .filter(each -> each.uri().equals(document.uri()))
                .map(each -> new DocumentHighlight(
                        document.range(each.offset(), each.length()),
                        each.definition() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }

    /** The places that change with the name while it is typed; null where there are none. */
    public static LinkedEditingRanges linkedNames(AskedDocument document, Position position) {
        List<Range> ranges = LinkedNames.at(document.snapshot(), document.uri(), document.offset(position)).stream()
                .map(each -> document.range(each.offset(), each.length()))
                .toList();
        return ranges.isEmpty() ? null : new LinkedEditingRanges(ranges, "\\^?[\\p{L}_][\\p{L}\\p{N}_-]*");
    }

    /** The files that the text names. */
    public static List<DocumentLink> links(AskedDocument document) {
        return EvidenceLinks.of(document.snapshot(), document.uri()).stream()
                .map(link -> new DocumentLink(
                        document.range(link.offset(), link.length()),
                        link.file().toUri().toString()))
                .toList();
    }
}
