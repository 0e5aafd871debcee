package dev.qualis.dsl.ide.edit;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.keyword.SpelledText;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.project.ProjectFolders;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Turns what is done to the models of a project into the smallest edits of its texts: what does not change keeps its layout and its
 * comments, and what comes is written in the words, Chinese or English, of its file.
 */
public final class ModelChange {
    private final Provider<IChangeSerializer> serializers;
    private final SpelledText spelled;
    private final IParser parser;
    private final LaidOutText layout;
    private final WholeElements elements;

    @Inject
    ModelChange(
            Provider<IChangeSerializer> serializers,
            SpelledText spelled,
            IParser parser,
            LaidOutText layout,
            WholeElements elements) {
        this.serializers = serializers;
        this.spelled = spelled;
        this.parser = parser;
        this.layout = layout;
        this.elements = elements;
    }

    /** A file before the change. */
    private record Before(ICompositeNode root, String text, Spelling spelling, boolean broken) {
        static Before of(XtextResource file) {
            ICompositeNode root = file.getParseResult().getRootNode();
            return new Before(
                    root,
                    root.getText(),
                    Spelling.of(root, Spelling.ENGLISH),
                    file.getParseResult().hasSyntaxErrors());
        }
    }

    /**
     * The edits that a change makes, by file and offset.
     *
     * @param project the files of one project, see {@code Snapshot.modifiable}; their models are changed
     * @param change what is done to the models; nothing but this may change them
     * @throws UnwritableChangeException where the language has no text for the models after the change, or a file has syntax errors
     */
    public List<TextEdit> edits(ResourceSet project, Runnable change) throws UnwritableChangeException {
        SortedMap<String, Before> before = new TreeMap<>();
        SortedMap<String, WholeElements.Watch> watches = new TreeMap<>();
        List<XtextResource> files = new ArrayList<>();
        for (Resource each : ProjectFolders.files(project.getResources().getFirst())) {
            XtextResource file = (XtextResource) each;
            files.add(file);
            before.put(file.getURI().toString(), Before.of(file));
            watches.put(file.getURI().toString(), new WholeElements.Watch(file));
        }
        SortedMap<String, List<TextEdit>> replacements = replacements(files, change, watches);
        List<TextEdit> all = new ArrayList<>();
        for (var file : replacements.entrySet()) {
            Before was = before.get(file.getKey());
            if (was.broken() && !file.getValue().isEmpty()) {
                // what the parser could not read is not in the model, and would be lost
                throw new UnwritableChangeException.BrokenText(URI.createURI(file.getKey()));
            }
            all.addAll(written(URI.createURI(file.getKey()), was, file.getValue(), watches.get(file.getKey())));
        }
        return List.copyOf(all);
    }

    /** What the change serializer puts in place of what, by file; where it cannot, the elements that change as a whole. */
    private SortedMap<String, List<TextEdit>> replacements(
            List<XtextResource> files, Runnable change, SortedMap<String, WholeElements.Watch> watches)
            throws UnwritableChangeException {
        IChangeSerializer serializer = serializers.get();
        serializer.setUpdateRelatedFiles(false);
        serializer.setUpdateCrossReferences(
                false); // it serves renaming, and cannot bear that a reference is taken away
        files.forEach(file -> serializer.addModification(file, same -> {}));
        SortedMap<String, List<TextEdit>> edits = new TreeMap<>();
        boolean[] done = {false};
        try {
            serializer.addModification(files.getFirst(), (Resource any) -> {
                change.run();
                done[0] = true;
                watches.values().forEach(WholeElements.Watch::end);
            });
            serializer.applyModifications(changed -> {
                if (changed instanceof ITextDocumentChange text) {
                    URI uri = text.getResource().getURI();
                    edits.put(
                            uri.toString(),
                            text.getReplacements().stream()
                                    .map(each -> new TextEdit(
                                            uri, each.getOffset(), each.getLength(), each.getReplacementText()))
                                    .toList());
                }
            });
            return edits;
        } catch (RuntimeException e) {
            if (!done[0]) {
                throw new UnwritableChangeException(e);
            }
        }
        edits.clear();
        for (var watch : watches.entrySet()) {
            if (watch.getValue().hasChanged()) {
                edits.put(watch.getKey(), whole(URI.createURI(watch.getKey()), watch.getValue()));
            }
        }
        return edits;
    }

    private List<TextEdit> whole(URI uri, WholeElements.Watch watch) throws UnwritableChangeException {
        try {
            return List.of(TextEdit.between(uri, watch.text(), elements.text(watch)));
        } catch (RuntimeException e) {
            throw new UnwritableChangeException(e);
        }
    }

    private List<TextEdit> written(URI uri, Before file, List<TextEdit> replacements, WholeElements.Watch watch)
            throws UnwritableChangeException {
        List<TextEdit> edits = replacements.stream()
                .sorted(Comparator.comparingInt(TextEdit::offset))
                .map(edit -> edit.least(file.text()))
                .filter(edit -> !edit.isLayoutOnly(file.text()))
                .toList();
        if (edits.isEmpty()) {
            return List.of();
        }
        ICompositeNode after;
        try {
            edits = broken(edits, parsed(edits, file));
            after = parsed(edits, file);
        } catch (UnwritableChangeException e) {
            edits = whole(uri, watch);
            after = parsed(edits, file);
        }
        if (file.spelling() != Spelling.ENGLISH) {
            edits = inWords(edits, after, file.spelling());
            after = parsed(edits, file);
        }
        List<TextEdit> least = TokenEdits.of(uri, file.root(), after, layout.of(after.getText()));
        ICompositeNode result = parsed(least, file);
        if (TokenEdits.areEqual(result, after) && !watch.hasDoubledComments(result)) {
            watch.keptComments(result);
            return least;
        }
        watch.keptComments(after); // what was moved would stand beside the comment that stayed
        return edits;
    }

    private ICompositeNode parsed(List<TextEdit> edits, Before file) throws UnwritableChangeException {
        IParseResult after = parser.parse(new StringReader(TextEdit.apply(edits, file.text())));
        if (after.hasSyntaxErrors()) {
            throw new UnwritableChangeException(after.getSyntaxErrors()
                    .iterator()
                    .next()
                    .getSyntaxErrorMessage()
                    .getMessage());
        }
        return after.getRootNode();
    }

    /** The block of an element stands on lines of its own; a list between braces stays where it is written. */
    private static List<TextEdit> broken(List<TextEdit> edits, ICompositeNode root) {
        List<TextEdit> lines = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : edits) {
            int from = edit.offset() + moved;
            StringBuilder text = new StringBuilder(edit.text());
            for (int i = text.length() - 1; i >= 0; i--) {
                if (text.charAt(i) == '{' && opensElement(NodeModelUtils.findLeafNodeAtOffset(root, from + i))) {
                    text.insert(i + 1, '\n');
                }
            }
            lines.add(new TextEdit(edit.uri(), edit.offset(), edit.length(), text.toString()));
            moved += edit.text().length() - edit.length();
        }
        return lines;
    }

    private static boolean opensElement(ILeafNode brace) {
        INode before = brace.getPreviousSibling();
        while (before instanceof ILeafNode leaf && leaf.isHidden()) {
            before = before.getPreviousSibling();
        }
        return brace.getGrammarElement() instanceof Keyword
                && (before == null || !(before.getGrammarElement() instanceof Keyword));
    }

    private List<TextEdit> inWords(List<TextEdit> edits, ICompositeNode root, Spelling spelling) {
        List<TextEdit> words = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : edits) {
            int from = edit.offset() + moved;
            String text = spelled.of(root, spelling, from, from + edit.text().length());
            words.add(new TextEdit(edit.uri(), edit.offset(), edit.length(), text));
            moved += edit.text().length() - edit.length();
        }
        return words;
    }
}
