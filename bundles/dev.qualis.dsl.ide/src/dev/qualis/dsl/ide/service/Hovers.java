package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.References.Reference;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says what stands at a place: kind, titles in both languages, description, who uses it. */
public final class Hovers {

    private static final int MOST_USES = 5;

    /**
     * What is said about a place.
     *
     * @param markdown the text, as Markdown; texts of the model are escaped
     * @param offset where what it is about begins
     * @param length how long that is
     */
    public record Hover(String markdown, int offset, int length) {
        /** The same without the signs of Markdown. */
        public String plain() {
            return markdown.replaceAll("\\\\(.)|\\*\\*|`", "$1");
        }
    }

    private Hovers() {}

    /** What is said about a place in a file; nothing where no element is named there. */
    public static Optional<Hover> at(Snapshot snapshot, URI uri, int offset, boolean chinese) {
        return Occurrences.at(snapshot, uri, offset)
                .map(found -> new Hover(text(snapshot, found.element(), chinese), found.offset(), found.length()));
    }

    private static String text(Snapshot snapshot, EObject element, boolean chinese) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + escape(ElementTexts.kind(element.eClass(), chinese)) + "** `"
                + ElementTexts.name(element).replace("`", "'") + "`");
        String titles = ElementTexts.titles(element);
        if (!titles.isEmpty()) {
            parts.add(escape(titles));
        }
        longText(element).ifPresent(text -> parts.add(escape(text.in(!chinese).strip())));
        List<Reference> uses = snapshot.references().to(element);
        if (!uses.isEmpty()) {
            parts.add((chinese ? "被引用 " + uses.size() + " 次：" : "Referred to " + uses.size() + " times: ")
                    + escape(users(uses, chinese)));
        }
        return String.join("\n\n", parts);
    }

    private static Optional<LocalizedText> longText(EObject element) {
        if (element instanceof Clause clause) {
            return Optional.ofNullable(clause.getSummary());
        }
        EStructuralFeature description = element.eClass().getEStructuralFeature("description");
        return description != null && element.eGet(description) instanceof LocalizedText text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String users(List<Reference> uses, boolean chinese) {
        List<String> named = uses.stream()
                .map(use -> named(use.source()))
                .distinct()
                .map(user -> ElementTexts.kind(user.eClass(), chinese) + " " + ElementTexts.name(user))
                .distinct()
                .toList();
        String first = String.join(chinese ? "、" : ", ", named.subList(0, Math.min(MOST_USES, named.size())));
        return named.size() > MOST_USES ? first + " …" : first;
    }

    private static EObject named(EObject element) {
        EObject named = element;
        while (named.eContainer() != null && !(named instanceof NamedElement each && each.getName() != null)) {
            named = named.eContainer();
        }
        return named;
    }

    /** Text from models is text, whatever signs of Markdown or HTML it has. */
    static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>&~-])", "\\\\$1");
    }
}
