package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.design.facts.FactsAdapter;
import dev.qualis.dsl.QmsStandaloneSetup;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.scene.Scene;
import dev.qualis.scene.json.SceneJson;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Representations that are refreshed over and over in one resource set while its model is edited, as a session of Sirius does. */
class LiveRepresentationsTest {
    private static final int EDITS = Integer.getInteger("qualis.edits", 100);

    /** What is refreshed after each edit, beside the two whose turn it is; all are after each twentieth. */
    private static final int EACH = 2;

    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final Random random = new Random(14);
    private ViewpointGroup group;
    private ResourceSet set;

    @BeforeAll
    static void registerTheLanguage() {
        QmsStandaloneSetup.doSetup();
    }

    private void load(String example) throws IOException {
        group = ViewpointLibrary.read(viewpoint.description());
        set = new ResourceSetImpl();
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "examples", example))) {
            files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .forEach(path -> set.getResource(
                            URI.createFileURI(path.toAbsolutePath().normalize().toString()), true));
        }
        EcoreUtil.resolveAll(set);
        viewpoint.choose(set, Language.EN);
    }

    private List<QualityModel> models() {
        return set.getResources().stream()
                .flatMap(file -> file.getContents().stream())
                .filter(QualityModel.class::isInstance)
                .map(QualityModel.class::cast)
                .toList();
    }

    /** As Sirius does: the services ask the model of the session, whose facts are kept while it does not change. */
    private String draw(List<String> representations) {
        Evaluation evaluation = new Evaluation(
                group, viewpoint::services, models(), viewpoint.metamodels(), ElementIdentity.byFragment());
        List<Scene> scenes = new ArrayList<>();
        for (String representation : representations) {
            for (EObject root : evaluation.roots(representation)) {
                scenes.add(evaluation.evaluate(
                        representation,
                        root,
                        EvaluationOptions.defaults().withLanguage("en").withImages(path -> true)));
            }
        }
        assertFalse(scenes.isEmpty());
        return SceneJson.write(scenes);
    }

    private String drawAnew(List<String> representations) {
        List<Adapter> kept = new ArrayList<>(set.eAdapters());
        set.eAdapters().removeIf(FactsAdapter.class::isInstance);
        viewpoint.choose(set, Language.EN);
        String drawn = draw(representations);
        set.eAdapters().removeIf(FactsAdapter.class::isInstance);
        set.eAdapters()
                .addAll(0, kept.stream().filter(FactsAdapter.class::isInstance).toList());
        return drawn;
    }

    private <T extends EObject> T any(Class<T> type) {
        List<T> all = models().stream()
                .filter(model -> model.eResource().getURI().isFile())
                .flatMap(model -> model.getElements().stream())
                .flatMap(each -> Stream.concat(Stream.of(each), contents(each)))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static Stream<EObject> contents(EObject element) {
        List<EObject> all = new ArrayList<>();
        element.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    private void edit(int number) {
        switch (number % 10) {
            case 0 -> any(Position.class).setReportsTo(any(Position.class));
            case 1 -> any(NamedElement.class).setTitle(null);
            case 2 -> any(Position.class).setVacant(random.nextBoolean());
            case 3 -> any(Position.class).setUnit(any(Unit.class));
            case 4 -> any(Process.class).setOwner(any(Position.class));
            case 5 -> any(Risk.class).setLikelihood(1 + random.nextInt(5));
            case 6 -> {
                Position made = OrganisationFactory.eINSTANCE.createPosition();
                made.setName("Made" + number);
                made.setUnit(any(Unit.class));
                ((QualityModel) any(Position.class).eContainer()).getElements().add(made);
            }
            case 7 -> EcoreUtil.delete(random.nextBoolean() ? any(Metric.class) : any(Position.class), true);
            case 8 -> any(Process.class).getAfter().add(any(Process.class));
            default -> any(Goal.class).getAnnualTargets().clear();
        }
    }

    @Test
    void aRefreshAfterAnyEditIsAFreshEvaluation() throws IOException {
        load("herun");
        List<String> all = viewpoint.representations();
        String before = draw(all);
        assertEquals(before, drawAnew(all));
        for (int i = 0; i < EDITS; i++) {
            edit(i);
            List<String> turn = new ArrayList<>();
            for (int j = 0; j < EACH; j++) {
                turn.add(all.get((i * EACH + j) % all.size()));
            }
            List<String> drawn = i % 20 == 19 ? all : turn;
            assertEquals(drawAnew(drawn), draw(drawn), "after edit " + i);
        }
        assertFalse(before.equals(draw(all)), "the edits were seen");
    }

    @Test
    void allRepresentationsAreRefreshedInTheTimeThatAUserWaits() throws IOException {
        load("hengxin");
        List<String> all = viewpoint.representations();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            any(Position.class).setVacant(i % 2 == 0);
            long start = System.nanoTime();
            draw(all);
            best = Math.min(best, System.nanoTime() - start);
        }
        long milliseconds = best / 1_000_000;
        assertTrue(milliseconds < 10_000, "took " + milliseconds + " ms"); // the goal is 2 s; a busy machine is slower
    }
}
