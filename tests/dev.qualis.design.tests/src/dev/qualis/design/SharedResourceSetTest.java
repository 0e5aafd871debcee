package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.dsl.QmsStandaloneSetup;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.QualityModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files in a resource set that others fill, as a session of Sirius does: one by one, in any order, among other things. */
class SharedResourceSetTest {
    private static final Path EXAMPLES =
            Path.of("..", "..", "examples").toAbsolutePath().normalize();

    @BeforeAll
    static void registerTheLanguage() {
        QmsStandaloneSetup.doSetup();
    }

    private static List<URI> files(String example) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES.resolve(example))) {
            return files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .map(path -> URI.createFileURI(path.toString()))
                    .toList();
        }
    }

    private static void load(ResourceSet set, URI file) {
        EcoreUtil.resolveAll(set.getResource(file, true));
    }

    private static QualityModel model(ResourceSet set, URI file) {
        return (QualityModel) set.getResource(file, false).getContents().getFirst();
    }

    private static void assertComplete(ResourceSet set) {
        Map<EObject, Collection<EStructuralFeature.Setting>> open = EcoreUtil.UnresolvedProxyCrossReferencer.find(set);
        assertEquals(List.of(), open.keySet().stream().map(EObject::toString).toList());
        for (Resource resource : set.getResources()) {
            assertEquals(List.of(), resource.getErrors(), resource.getURI().toString());
        }
    }

    /** What the facts rest on, in their order. */
    private static List<String> order(ProjectFacts facts) {
        ModelIndex index = facts.index();
        List<String> order = new ArrayList<>();
        Stream.of(index.models(), index.libraries())
                .flatMap(List::stream)
                .forEach(model -> order.add(EcoreUtil.getURI(model).toString()));
        facts.compliance()
                .markets()
                .forEach(market -> order.add(EcoreUtil.getURI(market).toString()));
        facts.chart()
                .positions()
                .forEach(position -> order.add(EcoreUtil.getURI(position).toString()));
        return order;
    }

    @Test
    void filesMayComeInAnyOrder() throws IOException {
        List<URI> files = files("hengxin");
        assertTrue(files.size() > 20);
        ResourceSet atOnce = new ResourceSetImpl();
        files.forEach(file -> atOnce.createResource(file));
        for (Resource each : List.copyOf(atOnce.getResources())) {
            each.load(null);
        }
        EcoreUtil.resolveAll(atOnce);
        assertComplete(atOnce);
        List<String> expected = order(ProjectFacts.of(model(atOnce, files.getFirst())));
        assertTrue(expected.contains("qualis:/markets#EU"), expected.toString());
        assertTrue(expected.contains("classpath:/libraries/ISO9001.qms#/"), expected.toString());
        Random random = new Random(14);
        for (int i = 0; i < 10; i++) {
            List<URI> shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            ResourceSet set = new ResourceSetImpl();
            shuffled.forEach(file -> load(set, file));
            EcoreUtil.resolveAll(set);
            assertComplete(set);
            assertEquals(expected, order(ProjectFacts.of(model(set, shuffled.getFirst()))));
        }
    }

    @Test
    void theFactsDoNotDependOnPicturesInTheSet() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        files("minimal").forEach(file -> load(set, file));
        QualityModel model = model(set, files("minimal").getFirst());
        ProjectFacts facts = ProjectFacts.of(model);
        Resource picture = new XMIResourceImpl(URI.createURI("file:/session.aird"));
        set.getResources().add(picture);
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        picture.getContents().add(views);
        for (int i = 0; i < 10_000; i++) {
            views.setName("view " + i);
            views.getESubpackages().add(EcoreFactory.eINSTANCE.createEPackage());
            assertSame(facts, ProjectFacts.of(model));
        }
        assertTrue(views.eAdapters().isEmpty());
        model.getProject().setName("Other");
        assertNotSame(facts, ProjectFacts.of(model));
    }

    @Test
    void aFileThatJoinsOrLeavesMakesNewFacts() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        URI one = parse(set, "file:/p/one.qms", "project P \"P\"\nposition A \"A\" { reports to B }");
        ProjectFacts before = ProjectFacts.of(model(set, one));
        assertEquals(1, before.chart().positions().size());
        URI two = parse(set, "file:/p/two.qms", "position B \"B\"");
        assertEquals(2, ProjectFacts.of(model(set, one)).chart().positions().size());
        set.getResources().remove(set.getResource(two, false));
        assertEquals(1, ProjectFacts.of(model(set, one)).chart().positions().size());
    }

    @Test
    void twoProjectsInOneSetStayApart() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        URI one = parse(set, "file:/w/one/a.qms", "project One \"One\"\nposition A \"A\" reports to Head");
        URI deep = parse(set, "file:/w/one/in/b.qms", "position Head \"Head of one\"");
        URI two = parse(
                set, "file:/w/two/a.qms", "project Two \"Two\"\nposition A \"A\" reports to Head\nposition Head \"H\"");
        EcoreUtil.resolveAll(set);
        assertComplete(set);
        assertEquals(
                List.of(one, deep),
                ProjectFolders.files(set.getResource(deep, false)).stream()
                        .map(Resource::getURI)
                        .toList());
        assertEquals(2, ProjectFacts.of(model(set, two)).chart().positions().size());
        assertEquals(
                List.of("A", "Head"),
                ProjectFacts.of(model(set, one)).chart().positions().stream()
                        .map(each -> each.getName())
                        .toList());
    }

    @Test
    void aMarketStaysTheSameWhenTheModelChangesAndWhenASavedMatrixComesFirst() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry()
                .getProtocolToFactoryMap()
                .put("qualis", new dev.qualis.design.facts.Markets.Factory());
        EObject saved = set.getEObject(URI.createURI("qualis:/markets#US"), true);
        files("hengxin").forEach(file -> load(set, file));
        QualityModel model = model(set, files("hengxin").getFirst());
        List<EObject> before = ProjectFacts.of(model).compliance().markets();
        assertTrue(before.contains(saved));
        model.setNamespace("other");
        assertEquals(before, ProjectFacts.of(model).compliance().markets());
    }

    private static URI parse(ResourceSet set, String address, String text) throws IOException {
        URI uri = URI.createURI(address);
        Resource resource = set.createResource(uri);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return uri;
    }
}
