package dev.qualis.probe;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Opens the files of a folder by EMF's own means and nothing else, as Sirius does: all at once and one by one in ten orders, and
 * reads the facts through the services' bundle. Writes what came of each to the standard output.
 */
public final class OpenFiles implements IApplication {
    private static final int ORDERS = 10;
    private static final int CHANGES = 10_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<URI> files;
        try (Stream<Path> found = Files.walk(Path.of(arguments[arguments.length - 1]))) {
            files = new ArrayList<>(found.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .map(path -> URI.createFileURI(path.toString()))
                    .toList());
        }
        ResourceSet atOnce = new ResourceSetImpl();
        files.forEach(atOnce::createResource);
        for (Resource each : List.copyOf(atOnce.getResources())) {
            each.load(null);
        }
        report("at once", atOnce, files.get(0));
        System.out.println("invalid " + invalid(atOnce));
        System.out.println("computed once " + computedOnce(atOnce, files.get(0)));
        Random random = new Random(14);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(files, random);
            ResourceSet oneByOne = new ResourceSetImpl();
            files.forEach(file -> EcoreUtil.resolveAll(oneByOne.getResource(file, true)));
            report("order " + i, oneByOne, files.get(0));
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {}

    private static void report(String how, ResourceSet set, URI file) throws Exception {
        EcoreUtil.resolveAll(set);
        int open = EcoreUtil.UnresolvedProxyCrossReferencer.find(set).size();
        int errors = set.getResources().stream()
                .mapToInt(each -> each.getErrors().size())
                .sum();
        System.out.println(how + ": unresolved " + open + ", errors " + errors + ", facts " + facts(set, file));
    }

    private static Object factsOf(ResourceSet set, URI file) throws Exception {
        EObject model = set.getResource(file, false).getContents().get(0);
        Class<?> facts = Platform.getBundle("dev.qualis.design").loadClass("dev.qualis.design.facts.ProjectFacts");
        Method of = facts.getMethod("of", EObject.class);
        of.setAccessible(true);
        return of.invoke(null, model);
    }

    /** The order of all that the facts rest on, as a number. */
    private static String facts(ResourceSet set, URI file) throws Exception {
        Object index = called(factsOf(set, file), "index");
        List<String> order = new ArrayList<>();
        for (String part : List.of("models", "libraries")) {
            ((Collection<?>) called(index, part))
                    .forEach(each -> order.add(EcoreUtil.getURI((EObject) each).toString()));
        }
        Object compliance = called(factsOf(set, file), "compliance");
        ((Collection<?>) called(compliance, "markets"))
                .forEach(each -> order.add(EcoreUtil.getURI((EObject) each).toString()));
        return order.size() + " " + Integer.toHexString(order.hashCode());
    }

    private static Object called(Object object, String method) throws Exception {
        Method found = object.getClass().getMethod(method);
        found.setAccessible(true);
        return found.invoke(object);
    }

    /** What EMF's own validation finds wrong, by the rules that the language registers. */
    private static int invalid(ResourceSet set) {
        int found = 0;
        for (Resource each : List.copyOf(set.getResources())) {
            for (EObject root : each.getContents()) {
                found += Diagnostician.INSTANCE.validate(root).getSeverity() >= Diagnostic.ERROR ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean computedOnce(ResourceSet set, URI file) throws Exception {
        Object facts = factsOf(set, file);
        Resource session = new XMIResourceImpl(URI.createURI("file:/session.aird"));
        set.getResources().add(session);
        boolean same = true;
        for (int i = 0; i < CHANGES; i++) {
            session.getContents().add(EcoreFactory.eINSTANCE.createEPackage());
            same &= factsOf(set, file) == facts;
        }
        return same;
    }
}
