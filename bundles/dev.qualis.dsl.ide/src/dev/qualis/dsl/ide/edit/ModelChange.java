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
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
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

    @Inject
    public ModelChange(Provider<IChangeSerializer> serializers, SpelledText spelled, IParser parser) {
        this.serializers = serializers;
        this.spelled = spelled;
        this.parser = parser;
    }

    /** A file before the change. */
    private record Before(String text, Spelling spelling, boolean broken) {
        static Before of(XtextResource file) {
            ICompositeNode root = file.getParseResult().getRootNode();
            return new Before(
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
        IChangeSerializer serializer = serializers.get();
        serializer.setUpdateRelatedFiles(false);
        serializer.setUpdateCrossReferences(
                false); // it serves renaming, and cannot bear that a reference is taken away
        SortedMap<String, Before> before = new TreeMap<>();
        List<XtextResource> files = new ArrayList<>();
        for (Resource each : ProjectFolders.files(project.getResources().getFirst())) {
            XtextResource file = (XtextResource) each;
            files.add(file);
            before.put(file.getURI().toString(), Before.of(file));
            serializer.addModification(file, same -> {});
        }
        SortedMap<String, List<TextEdit>> edits = new TreeMap<>();
        try {
            serializer.addModification(files.getFirst(), (Resource any) -> change.run());
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
        } catch (RuntimeException e) {
            throw new UnwritableChangeException(e);
        }
        List<TextEdit> all = new ArrayList<>();
        for (var file : edits.entrySet()) {
            Before was = before.get(file.getKey());
            if (was.broken() && !file.getValue().isEmpty()) {
                // what the parser could not read is not in the model, and would be lost
                throw new UnwritableChangeException.BrokenText(URI.createURI(file.getKey()));
            }
            all.addAll(written(was, file.getValue()));
        }
        return List.copyOf(all);
    }

    private List<TextEdit> written(Before file, List<TextEdit> replacements) throws UnwritableChangeException {
        List<TextEdit> edits = replacements.stream()
                .sorted(Comparator.comparingInt(TextEdit::offset))
                .map(edit -> edit.least(file.text()))
                .filter(edit -> !edit.isLayoutOnly(file.text()))
                .toList();
        IParseResult after = parser.parse(new StringReader(TextEdit.apply(edits, file.text())));
        if (after.hasSyntaxErrors()) {
            throw new UnwritableChangeException(after.getSyntaxErrors()
                    .iterator()
                    .next()
                    .getSyntaxErrorMessage()
                    .getMessage());
        }
        return file.spelling() == Spelling.ENGLISH ? edits : inWords(edits, after.getRootNode(), file.spelling());
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
