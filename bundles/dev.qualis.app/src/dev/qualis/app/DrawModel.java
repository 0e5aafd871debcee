package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SceneWarning;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.ViewpointGroup;
import dev.qualis.viewpoint.expression.ServiceResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * Draws any model in XMI by anybody's own {@code .odesign}.
 *
 * <p>The three files are data from elsewhere: they may not read other files, and no code runs that the user has not named.
 */
public final class DrawModel {
    private final ViewpointGroup group;
    private final List<EObject> roots;
    private final Optional<Path> services;

    private DrawModel(ViewpointGroup group, List<EObject> roots, Optional<Path> services) {
        this.group = group;
        this.roots = roots;
        this.services = services;
    }

    /**
     * Reads description, metamodel and model.
     *
     * @param ecores the files of the metamodel; those of the same folder that they refer to are read as well
     * @param services a jar or a folder of classes with the services that the description names, whose code is trusted; without it
     *     expressions that need a service cost a warning
     */
    public static Outcome<DrawModel> open(Path model, Path odesign, List<Path> ecores, Optional<Path> services) {
        for (Path path :
                Stream.concat(Stream.of(odesign, model), ecores.stream()).toList()) {
            if (!Files.isRegularFile(path)) {
                return Outcome.refused(Files.exists(path) ? new Refusal.NotAFile(path) : new Refusal.Missing(path));
            }
        }
        ViewpointGroup group;
        try (InputStream in = Files.newInputStream(odesign)) {
            group = ViewpointLibrary.read(in);
        } catch (IOException e) {
            return Outcome.refused(new Refusal.NotXmi(odesign, FailureText.of(e)));
        }
        return new XmiFiles().model(ecores, model).then(roots -> Outcome.done(new DrawModel(group, roots, services)));
    }

    public List<DrawingKind> kinds() {
        return group.representations().stream().map(DrawingKind::of).toList();
    }

    /** What of the description is not understood, and which of its services cannot be used. */
    public List<SceneWarning> warnings() {
        try (URLClassLoader loader = loader()) {
            return evaluation(loader).warnings();
        } catch (IOException e) {
            return group.warnings();
        }
    }

    private Evaluation evaluation(URLClassLoader loader) {
        ServiceResolver resolver = services.isPresent() ? ServiceResolver.of(loader) : DrawModel::none;
        return new Evaluation(group, resolver, roots, ElementIdentity.byFragment());
    }

    public Outcome<List<Drawing>> draw(DrawingChoice choice, Language language, Progress progress) {
        try (URLClassLoader loader = loader()) {
            Evaluation evaluation = evaluation(loader);
            EvaluationOptions options =
                    EvaluationOptions.defaults().withLanguage(language == Language.ZH ? "zh-CN" : "en");
            List<String> known = kinds().stream().map(DrawingKind::id).toList();
            return new DrawingBoard(group, known, evaluation, Optional.empty()).draw(choice, options, progress);
        } catch (IOException e) {
            return Outcome.refused(new Refusal.ReadFailed(services.orElseThrow(), FailureText.of(e)));
        }
    }

    private URLClassLoader loader() throws IOException {
        URL[] urls = services.isPresent() ? new URL[] {services.get().toUri().toURL()} : new URL[0];
        return new URLClassLoader(urls, EObject.class.getClassLoader());
    }

    private static Object none(String className) throws ClassNotFoundException {
        throw new ClassNotFoundException(className);
    }
}
