package dev.qualis.dsl.ide.insert;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds where a proposal belongs: a new element behind the last one of its kind, else at the end of the project's main file; a
 * statement into the block of the element that it is about.
 */
public final class SnippetPlaces {
    private static final Pattern WORD = Pattern.compile("\\G\\s*([a-z]+)");
    /** What may stand in the blocks of more kinds of elements than this says too little of where it belongs. */
    private static final int MOST_OWNERS = 4;

    private final LeadingWords leading;

    @Inject
    SnippetPlaces(LeadingWords leading) {
        this.leading = leading;
    }

    /**
     * The place of a proposal; nothing where it is not clear.
     *
     * @param english the proposal in English words
     * @param written the same in the words of the project
     * @param near elements that it is about, the nearest first
     */
    public Optional<SnippetPlace> of(QmsProject project, String english, String written, List<? extends EObject> near) {
        List<String> words = words(english);
        Optional<EClass> type = leading.element(words);
        if (type.isPresent()) {
            return newElement(project, type.get(), written.strip());
        }
        Set<EClass> owners = leading.owners(words);
        if (owners.isEmpty() || owners.size() > MOST_OWNERS) {
            return Optional.empty();
        }
        return Stream.concat(near.stream().flatMap(each -> around(each)), all(project))
                .filter(element -> owners.contains(element.eClass()) && NodeModelUtils.getNode(element) != null)
                .findFirst()
                .map(element -> StatementInsertion.of(element, written.strip()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    /** The element itself, then what it lies in, from the inside out. */
    private static Stream<EObject> around(EObject element) {
        return Stream.iterate(element, each -> each != null, EObject::eContainer);
    }

    private static Stream<EObject> all(QmsProject project) {
        List<EObject> all = new ArrayList<>();
        project.models().forEach(model -> model.eAllContents().forEachRemaining(all::add));
        return all.stream();
    }

    private static List<NamedElement> elements(QmsProject project) {
        return project.models().stream()
                .flatMap(model -> model.getElements().stream())
                .toList();
    }

    private static Optional<SnippetPlace> newElement(QmsProject project, EClass type, String text) {
        return elements(project).stream()
                .filter(element -> element.eClass() == type && NodeModelUtils.getNode(element) != null)
                .reduce((first, second) -> second)
                .map(last -> new SnippetPlace(
                        last.eResource().getURI(), NodeModelUtils.getNode(last).getEndOffset(), "\n\n" + text))
                .or(() -> mainFile(project).map(main -> atEnd(project, main, text)));
    }

    private static Optional<QualityModel> mainFile(QmsProject project) {
        return project.models().stream()
                .filter(model -> model.getProject() != null)
                .findFirst()
                .or(() -> project.models().stream().findFirst());
    }

    private static SnippetPlace atEnd(QmsProject project, QualityModel main, String text) {
        String before = project.text(main.eResource().getURI());
        String gap = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        return new SnippetPlace(main.eResource().getURI(), before.length(), gap + text + "\n");
    }
}
