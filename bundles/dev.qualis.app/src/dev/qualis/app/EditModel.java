package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.dsl.ide.edit.ModelChange;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.edit.UnwritableChangeException;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.viewpoint.ToolInput;
import dev.qualis.viewpoint.ToolRunner;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.ToolDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Does what a tool of the viewpoint does, as edits of the project's texts. The texts are read anew for each change; the models
 * that anybody shows stay as they are.
 */
public final class EditModel {
    private final QmsLanguage language;
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final ViewpointGroup group;

    /** What came of it. */
    public sealed interface Edited {
        /**
         * The change can be made.
         *
         * @param edits by file and offset; empty where the tool changes nothing
         * @param created addresses of the elements that the tool makes, as they are after the edits
         */
        record Done(List<TextEdit> edits, List<URI> created) implements Edited {
            public Done {
                edits = List.copyOf(edits);
                created = List.copyOf(created);
            }
        }

        /** The tool does not take these elements. */
        record NotAllowed() implements Edited {}

        /** Nothing is to be changed: a file that the tool would change has syntax errors, which are to be mended first. */
        record Broken(URI file) implements Edited {}

        /** Nothing is to be changed: a step of the tool failed, or its result cannot be written as a text. */
        record Failed(String reason) implements Edited {}
    }

    /** @param language set up with the services of an editor, see {@code QmsIdeSetup} */
    public EditModel(QmsLanguage language) {
        this.language = language;
        try {
            group = ViewpointLibrary.read(viewpoint.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tools of the viewpoint, in the order of the description. */
    public List<ToolDescription> tools() {
        return group.tools();
    }

    /**
     * Uses a tool.
     *
     * @param texts what each file of the project says, by where it lies
     * @param labels the language in which the user reads the pictures; what is typed into a label is meant in it
     * @param tool its path in the description, or its name
     * @param input made of the elements, which are found by their addresses in the texts read anew; those of a model shown
     *     elsewhere must not be used
     * @throws IllegalArgumentException where there is no such tool or element
     */
    public Edited use(
            SequencedMap<URI, String> texts,
            Language labels,
            String tool,
            Function<Function<URI, EObject>, ToolInput> input) {
        ToolDescription description =
                group.tool(tool).orElseThrow(() -> new IllegalArgumentException("There is no tool '" + tool + "'."));
        ResourceSet project = language.workspace().of(texts).modifiable();
        viewpoint.choose(project, labels);
        ToolInput given = input.apply(address -> element(project, address));
        EObject any = project.getResources().getFirst().getContents().getFirst();
        ToolRunner runner = new ToolRunner(group, name -> viewpoint.services(name, any));
        if (!runner.isAllowed(description, given)) {
            return new Edited.NotAllowed();
        }
        List<Problem> problems = new ArrayList<>();
        List<EObject> created = new ArrayList<>();
        try {
            List<TextEdit> edits = language.injector()
                    .getInstance(ModelChange.class)
                    .edits(project, () -> {
                        ToolRunner.Result result = runner.run(description, given);
                        problems.addAll(result.problems());
                        created.addAll(result.created());
                    });
            return problems.isEmpty()
                    ? new Edited.Done(
                            edits,
                            created.stream()
                                    .filter(each -> each.eResource() != null)
                                    .map(EcoreUtil::getURI)
                                    .toList())
                    : new Edited.Failed(problems.getFirst().message().in(labels == Language.ZH ? "zh" : "en"));
        } catch (UnwritableChangeException e) {
            return EditRefusal.of(e, labels);
        }
    }

    private static EObject element(ResourceSet project, URI address) {
        EObject element = project.getEObject(address, true);
        if (element == null) {
            throw new IllegalArgumentException("There is no element '" + address + "'.");
        }
        return element;
    }
}
