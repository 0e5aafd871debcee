package dev.qualis.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/** Reads a metamodel and a model from XMI files that nobody vouches for: no document types, no other files, no classes by name. */
final class XmiFiles {
    private static final long LIMIT = 256L << 20;

    private final ResourceSet resources = new ResourceSetImpl();

    XmiFiles() {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", (Resource.Factory) ClosedXmi::new);
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        packages.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new Closed());
    }

    /** Opens nothing: what a file refers to besides itself stays unresolved. */
    private static final class Closed extends ExtensibleURIConverterImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a reference to another file: " + uri);
        }
    }

    /** The roots of a model. */
    Outcome<List<EObject>> model(Path ecore, Path model) {
        return read(ecore, "metamodel.ecore")
                .then(contents -> register(ecore, contents))
                .then(metamodel -> read(model, "model.xmi"));
    }

    private Outcome<List<EObject>> register(Path ecore, List<EObject> contents) {
        if (contents.stream().noneMatch(EPackage.class::isInstance)) {
            return Outcome.refused(new Refusal.NotXmi(ecore, "no EPackage"));
        }
        Optional<EClass> circle = contents.stream()
                .flatMap(XmiFiles::classes)
                .filter(XmiFiles::isAboveItself)
                .findFirst();
        if (circle.isPresent()) {
            String reason = "the class '" + circle.get().getName() + "' is a superclass of itself";
            return Outcome.refused(new Refusal.NotXmi(ecore, reason));
        }
        List<EPackage> metamodels = contents.stream()
                .filter(EPackage.class::isInstance)
                .map(EPackage.class::cast)
                .toList();
        HarmlessTypes.disarm(metamodels);
        metamodels.forEach(this::register);
        return Outcome.done(contents);
    }

    private static Stream<EClass> classes(EObject root) {
        List<EClass> classes = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> {
            if (element instanceof EClass type) {
                classes.add(type);
            }
        });
        return classes.stream();
    }

    /** EMF never comes back from a circle of superclasses. */
    private static boolean isAboveItself(EClass type) {
        Set<EClass> seen = new HashSet<>();
        Deque<EClass> open = new ArrayDeque<>(type.getESuperTypes());
        while (!open.isEmpty()) {
            EClass above = open.pop();
            if (above == type) {
                return true;
            }
            if (seen.add(above)) {
                open.addAll(above.getESuperTypes());
            }
        }
        return false;
    }

    private void register(EPackage metamodel) {
        if (metamodel.getNsURI() != null) {
            resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        }
        metamodel.getESubpackages().forEach(this::register);
    }

    private Outcome<List<EObject>> read(Path path, String name) {
        try {
            long size = Files.size(path);
            if (size > LIMIT) {
                return Outcome.refused(new Refusal.TooLarge(path, size, LIMIT));
            }
            Resource resource = resources.createResource(URI.createURI("memory:/" + name));
            try (InputStream in = Files.newInputStream(path)) {
                resource.load(in, options());
            }
            if (resource.getContents().isEmpty()) {
                return Outcome.refused(new Refusal.NotXmi(path, "no element"));
            }
            return Outcome.done(List.copyOf(resource.getContents()));
        } catch (IOException | RuntimeException e) {
            return Outcome.refused(new Refusal.NotXmi(path, FailureText.of(e)));
        }
    }

    private static Map<String, Object> options() {
        Map<String, Boolean> features = Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl",
                true,
                "http://xml.org/sax/features/external-general-entities",
                false,
                "http://xml.org/sax/features/external-parameter-entities",
                false);
        Map<String, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, features);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        return options;
    }
}
