package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/**
 * Lays out the white space of some lines. Statements stay in their order: they may have neighbours that are not selected. In a text
 * with syntax errors only the beginnings of the lines are put right.
 */
public final class SelectionLayout {

    private final IFormatter2 formatter;
    private final Provider<TextRegionAccessBuilder> regions;

    @Inject
    SelectionLayout(IFormatter2 formatter, Provider<TextRegionAccessBuilder> regions) {
        this.formatter = formatter;
        this.regions = regions;
    }

    /**
     * The edits, in the order of the text.
     *
     * @param from where the selection begins; all of its line counts
     * @param to where it ends; all of its line counts, unless it ends where the line begins
     */
    public List<TextEdit> of(Snapshot snapshot, URI uri, int from, int to) {
        String text = snapshot.text(uri);
        int start = Math.clamp(Math.min(from, to), 0, text.length());
        int end = Math.clamp(Math.max(from, to), 0, text.length());
        if (start < end && text.charAt(end - 1) == '\n') {
            end--;
        }
        XtextResource file = snapshot.resource(uri);
        return file.getParseResult().hasSyntaxErrors()
                ? indents(snapshot, uri, text, start, end)
                : layout(file, text, start, end);
    }

    private List<TextEdit> layout(XtextResource file, String text, int start, int end) {
        int first = text.lastIndexOf('\n', start - 1) + 1;
        while (first > 0 && Character.isWhitespace(text.charAt(first - 1))) {
            first--; // what stands before the first word of a line begins behind the last one of the line before
        }
        int last = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        ITextRegionAccess access = regions.get().forNodeModel(file).create();
        FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(access);
        request.setRegions(List.of(new TextRegion(first, last - first)));
        return formatter.format(request).stream()
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset))
                .map(each -> new TextEdit(file.getURI(), each.getOffset(), each.getLength(), each.getReplacementText()))
                .toList();
    }

    private static List<TextEdit> indents(Snapshot snapshot, URI uri, String text, int start, int end) {
        List<TextEdit> edits = new ArrayList<>();
        int line = text.lastIndexOf('\n', start - 1) + 1;
        LineIndents indents = new LineIndents(snapshot.parseResult(uri).getRootNode(), text);
        while (line <= end && line < text.length()) {
            Optional<TextEdit> edit = indents.at(uri, line);
            edit.filter(each -> !isBlank(text, each)).ifPresent(edits::add);
            int next = text.indexOf('\n', line);
            line = next < 0 ? text.length() : next + 1;
        }
        return edits;
    }

    private static boolean isBlank(String text, TextEdit edit) {
        int behind = edit.offset() + edit.length();
        return behind == text.length() || text.charAt(behind) == '\n' || text.charAt(behind) == '\r';
    }
}
