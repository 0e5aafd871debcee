package dev.qualis.dsl.ide.edit;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;

/** How the language lays a text out, gap by gap. */
final class LaidOutText {
    private static final URI ANY = URI.createURI("qualis:/laid-out.qms");

    private final Provider<XtextResource> resources;
    private final Provider<XtextResourceSet> sets;
    private final Provider<TextRegionAccessBuilder> regions;
    private final IFormatter2 formatter;

    @Inject
    LaidOutText(
            Provider<XtextResource> resources,
            Provider<XtextResourceSet> sets,
            Provider<TextRegionAccessBuilder> regions,
            IFormatter2 formatter) {
        this.resources = resources;
        this.sets = sets;
        this.regions = regions;
        this.formatter = formatter;
    }

    /** How the gaps of a text should look; worked out when somebody first asks. */
    TokenEdits.Layout of(String text) {
        Map<Integer, String> wanted = new HashMap<>();
        boolean[] read = {false};
        return (offset, gap) -> {
            if (!read[0]) {
                read[0] = true;
                replacements(text, wanted);
            }
            return wanted.getOrDefault(offset, gap);
        };
    }

    private void replacements(String text, Map<Integer, String> wanted) {
        XtextResource resource = resources.get();
        resource.setURI(ANY);
        sets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(regions.get().forNodeModel(resource).create());
        for (ITextReplacement each : formatter.format(request)) {
            wanted.put(each.getOffset(), each.getReplacementText());
        }
    }
}
