package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a file or a project has, by name and title. */
public final class Outline {

    private static final int MOST_FOUND = 200;

    /**
     * An element of a file.
     *
     * @param name as references write it
     * @param title in both languages; empty where it has none
     * @param kind in the reader's language
     * @param offset where its text begins
     * @param length of its text
     * @param nameOffset where its name stands
     * @param nameLength how long its name is
     */
    public record Entry(
            EObject element,
            String name,
            String title,
            String kind,
            int offset,
            int length,
            int nameOffset,
            int nameLength,
            List<Entry> children) {}

    private Outline() {}

    /** The named elements of a file, those inside others below them, in the order of the text. */
    public static List<Entry> of(Snapshot snapshot, URI uri, boolean chinese) {
        return of(snapshot.model(uri), snapshot::locate, chinese);
    }

    /**
     * The named elements of a file, those inside others below them, in the order of the text.
     *
     * @param locate finds where the name of an element stands
     */
    public static List<Entry> of(
            QualityModel model, Function<EObject, Optional<SourceLocation>> locate, boolean chinese) {
        return entries(model, locate, chinese);
    }

    private static List<Entry> entries(
            EObject parent, Function<EObject, Optional<SourceLocation>> locate, boolean chinese) {
        List<Entry> entries = new ArrayList<>();
        for (EObject element : parent.eContents()) {
            INode node = NodeModelUtils.getNode(element);
            boolean named = element instanceof NamedElement || element instanceof Clause;
            if (named && !ElementTexts.name(element).isEmpty() && node != null) {
                locate.apply(element)
                        .ifPresent(place -> entries.add(new Entry(
                                element,
                                ElementTexts.name(element),
                                ElementTexts.titles(element),
                                ElementTexts.kind(element.eClass(), chinese),
                                node.getOffset(),
                                node.getLength(),
                                place.offset(),
                                place.length(),
                                entries(element, locate, chinese))));
            } else {
                entries.addAll(entries(element, locate, chinese));
            }
        }
        return entries;
    }

    /** The elements of the project's own files whose name or title, in either language, has the text in it, or reads so in pinyin. */
    public static List<EObject> find(Snapshot snapshot, String text, Pinyin pinyin) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return snapshot.names().all().stream()
                .filter(Names.Entry::qualified)
                .map(Names.Entry::element)
                .filter(element -> element.eResource() != null
                        && snapshot.contains(element.eResource().getURI()))
                .filter(element -> ElementTexts.name(element)
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)
                        || ElementTexts.titles(element).toLowerCase(Locale.ROOT).contains(wanted)
                        || pinyin.finds(wanted, ElementTexts.name(element))
                        || pinyin.finds(wanted, ElementTexts.titles(element)))
                .limit(MOST_FOUND)
                .toList();
    }

    /** The kind and the titles of an element, for lists. */
    public static String described(EObject element, boolean chinese) {
        String titles = ElementTexts.titles(element);
        String kind = ElementTexts.kind(element.eClass(), chinese);
        return titles.isEmpty() ? kind : kind + " · " + titles;
    }

    public static String name(EObject element) {
        return ElementTexts.name(element);
    }
}
