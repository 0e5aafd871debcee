package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SceneWarning;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.UnreadableDescriptionException;
import dev.qualis.viewpoint.description.ViewpointGroup;
import dev.qualis.viewpoint.expression.ServiceResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Draws any model in XMI by anybody's own {@code .odesign}.
 *
 * <p>The three files are data from elsewhere: they may not read other files than pictures and metamodels beside them, and no code runs that the user has not named.
 */
public final class DrawModel implements AutoCloseable {
    private final ViewpointGroup group;
    private final List<EObject> roots;
    private final List<EPackage> metamodels;
    private final ServiceCode services;
    private final boolean served;
    private final List<Problem> lost;
    private final PictureFiles pictures;

    private DrawModel(
            ViewpointGroup group, XmiFiles.Model model, ServiceCode services, boolean served, PictureFiles pictures) {
        this.group = group;
        this.roots = model.roots();
        this.metamodels = model.metamodels();
        this.lost = model.problems();
        this.services = services;
        this.served = served;
        this.pictures = pictures;
    }

    /**
     * Reads description, metamodel and model.
     *
     * @param odesigns the files of the description; those that they refer to are read as well where they lie beside
     * @param ecores the files of the metamodel, none for those that the description names and that lie beside; those of the same folder that they refer to are read as well
     * @param services jars or folders of classes with the services that the description names and, perhaps, the generated metamodel; their
     *     code is trusted; without them expressions that need a service cost a warning
     */
    public static Outcome<DrawModel> open(Path model, List<Path> odesigns, List<Path> ecores, List<Path> services) {
        for (Path path : Stream.of(odesigns, List.of(model), ecores)
                .flatMap(List::stream)
                .toList()) {
            if (!Files.isRegularFile(path)) {
                return Outcome.refused(Files.exists(path) ? new Refusal.NotAFile(path) : new Refusal.Missing(path));
            }
        }
        ViewpointGroup group;
        DescriptionFolder descriptions = new DescriptionFolder(odesigns);
        try {
            group = ViewpointLibrary.read(descriptions.sources(), descriptions);
        } catch (UnreadableDescriptionException e) {
            return Outcome.refused(new Refusal.NotXmi(descriptions.file(e.file()), FailureText.of(e)));
        }
        try {
            ServiceCode code = ServiceCode.of(services);
            return new XmiFiles(code.metamodels())
                    .model(ecores.isEmpty() ? descriptions.metamodels(group.metamodels(), model) : ecores, model)
                    .then(read -> Outcome.done(
                            new DrawModel(group, read, code, !services.isEmpty(), new PictureFiles(odesigns))));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.ReadFailed(services.getFirst(), FailureText.of(e)));
        }
    }

    public List<DrawingKind> kinds() {
        return group.representations().stream().map(DrawingKind::of).toList();
    }

    /** The picture that the description names so, as a {@code data:} address. */
    public Optional<String> picture(String path) {
        return pictures.data(path);
    }

    /** What of the description is not understood, and which of its services cannot be used. */
    public List<SceneWarning> warnings(Language language) {
        List<SceneWarning> warnings = new ArrayList<>(evaluation().warnings(tag(language)));
        lost.forEach(problem -> warnings.add(problem.in(tag(language))));
        return List.copyOf(warnings);
    }

    private Evaluation evaluation() {
        ServiceResolver resolver = served ? ServiceResolver.of(services) : DrawModel::none;
        return new Evaluation(group, resolver, roots, metamodels, ElementIdentity.byFragment());
    }

    public Outcome<List<Drawing>> draw(DrawingChoice choice, Language language, Progress progress) {
        EvaluationOptions options = EvaluationOptions.defaults()
                .withLanguage(tag(language))
                .withImages(path -> picture(path).isPresent());
        List<String> known = kinds().stream().map(DrawingKind::id).toList();
        return new DrawingBoard(group, known, evaluation(), Optional.empty()).draw(choice, options, progress);
    }

    /** Nothing more is drawn: the files of the services can be changed again. */
    @Override
    public void close() {
        try {
            services.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    private static Object none(String className) throws ClassNotFoundException {
        throw new ClassNotFoundException(className);
    }
}
