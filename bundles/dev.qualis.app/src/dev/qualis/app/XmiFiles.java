package dev.qualis.app;

import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.expression.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/** Reads a metamodel and a model from XMI files that nobody vouches for: no document types, no other files, no classes by name. */
final class XmiFiles {
    private static final long LIMIT = 256L << 20;
    private static final String METAMODELS = "memory:/metamodel/";
    private static final String MODELS = "memory:/model/";
    private static final int MOST_MODELS = 1000;

    private static final int DEEPEST = 500;

    private final ResourceSet resources = new ResourceSetImpl() {
        /** A file is there once it was read; an empty one made for a reference to it would stand in its way. */
        @Override
        protected Resource demandCreateResource(URI uri) {
            return null;
        }

        /** Metamodels name those of EMF by any way to the plug-in that has them. */
        @Override
        protected Resource delegatedGetResource(URI uri, boolean loadOnDemand) {
            Resource ofEmf = ofEmf(uri);
            return ofEmf == null ? super.delegatedGetResource(uri, loadOnDemand) : ofEmf;
        }
    };

    private static Resource ofEmf(URI uri) {
        String address = uri.trimFragment().toString();
        return address.endsWith("/org.eclipse.emf.ecore/model/Ecore.ecore")
                ? EcorePackage.eINSTANCE.eResource()
                : address.endsWith("/org.eclipse.emf.ecore/model/XMLType.ecore")
                        ? XMLTypePackage.eINSTANCE.eResource()
                        : null;
    }

    /** The files of the metamodel by their names. */
    private final Map<String, Path> ecores = new HashMap<>();

    /** The packages at the roots of those files. */
    private final List<EPackage> metamodels = new ArrayList<>();

    /** The packages whose code is there. */
    private final EPackage.Registry generated = new EPackageRegistryImpl();

    /** @param generated metamodels whose code is trusted; files of the same metamodels are not used */
    XmiFiles(List<EPackage> generated) {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", (Resource.Factory)
                uri -> new ClosedXmi(uri, this.generated));
        EPackage.Registry packages = new EPackageRegistryImpl();
        generated.forEach(each -> this.generated.put(each.getNsURI(), each));
        packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        packages.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        packages.putAll(this.generated);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new Metamodels());
    }

    /**
     * Opens nothing but files of metamodels that were named or lie beside one, and those only while metamodels are read. What refers
     * to one by another folder or by the project that has it means the one of that name.
     */
    private final class Metamodels extends ExtensibleURIConverterImpl {
        @Override
        public URI normalize(URI uri) {
            String name = fileName(uri);
            if (!ecores.containsKey(name)) {
                return super.normalize(uri);
            }
            return uri.hasFragment() ? address(name).appendFragment(uri.fragment()) : address(name);
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a reference to another file: " + uri);
        }
    }

    /** The name at the end of an address, in which {@code %20} stands for a space; empty where there is none. */
    private static String fileName(URI address) {
        return address.lastSegment() == null ? "" : URI.decode(address.lastSegment());
    }

    private static URI address(String name) {
        return URI.createURI(METAMODELS + URI.encodeSegment(name, false));
    }

    /**
     * A model and those beside it that it refers to.
     *
     * @param metamodels those whose files were named or lie beside
     * @param problems what it refers to in vain
     */
    record Model(List<EObject> roots, List<EPackage> metamodels, List<Problem> problems) {}

    /** The model in a file. */
    Outcome<Model> model(List<Path> named, Path model) {
        named.forEach(path -> ecores.put(path.getFileName().toString(), path));
        Map<Path, List<EObject>> read = new LinkedHashMap<>();
        List<Path> open = new ArrayList<>(named);
        for (int i = 0; i < open.size(); i++) {
            Path path = open.get(i);
            switch (read(path, address(path.getFileName().toString()))) {
                case Outcome.Refused<List<EObject>>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<List<EObject>>(List<EObject> contents) -> read.put(path, contents);
            }
            open.addAll(beside(path, read.get(path)));
        }
        for (var each : read.entrySet()) {
            if (register(each.getKey(), each.getValue()) instanceof Outcome.Refused<List<EObject>>(Refusal refusal)) {
                return Outcome.refused(refusal);
            }
        }
        for (var each : read.entrySet()) {
            Optional<String> lost = lost(each.getValue());
            if (lost.isPresent()) {
                String reason = "it refers to " + lost.get()
                        + ", which is not there: give the file that has it with --ecore, too";
                return Outcome.refused(new Refusal.NotXmi(each.getKey(), reason));
            }
        }
        return models(model);
    }

    private Outcome<Model> models(Path first) {
        List<EObject> roots = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(Set.of(first.getFileName().toString()));
        Deque<String> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            String name = open.pop();
            Path file = first.resolveSibling(name);
            switch (read(file, URI.createURI(MODELS + URI.encodeSegment(name, false)))) {
                case Outcome.Refused<List<EObject>>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<List<EObject>>(List<EObject> contents) -> {
                    roots.addAll(contents);
                    references(contents).stream()
                            .flatMap(reference -> modelBeside(first, reference).stream())
                            .filter(beside -> known.size() < MOST_MODELS && known.add(beside))
                            .forEach(open::add);
                }
            }
        }
        HarmlessTypes.disarm(roots.stream()
                .filter(EPackage.class::isInstance)
                .map(EPackage.class::cast)
                .toList());
        return Outcome.done(new Model(List.copyOf(roots), valid(), problems(roots)));
    }

    /** The metamodels of the files but those in whose stead others stand, by EMF or by trusted code. */
    private List<EPackage> valid() {
        return metamodels.stream()
                .filter(each -> resources.getPackageRegistry().getEPackage(each.getNsURI()) == each)
                .toList();
    }

    private List<Problem> problems(List<EObject> roots) {
        return references(roots).stream()
                .filter(reference -> resources.getEObject(reference, false) == null && !isOfAPackage(reference))
                .map(reference -> reference.toString().replace(MODELS, "").replace(METAMODELS, ""))
                .map(reference -> Problem.at(
                        reference,
                        Message.of(
                                "The model refers to what is not there; whatever leads there is not shown.",
                                "模型引用了不存在的内容；通向那里的一切都不显示。")))
                .toList();
    }

    /** The name of another file of the folder of the models to which a reference leads. */
    private static Optional<String> modelBeside(Path first, URI reference) {
        String address = reference.trimFragment().toString();
        String name = address.startsWith(MODELS) ? URI.decode(address.substring(MODELS.length())) : "";
        return ProjectFolders.isPlainName(name) && Files.isRegularFile(first.resolveSibling(name))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** The files in the same folder, or in a project beside, that a metamodel refers to and that nobody has named. */
    private List<Path> beside(Path path, List<EObject> contents) {
        List<Path> found = new ArrayList<>();
        for (URI reference : references(contents)) {
            String name = fileName(reference);
            boolean known = ofEmf(reference) != null
                    || resources
                            .getPackageRegistry()
                            .containsKey(reference.trimFragment().toString());
            if (name.endsWith(".ecore") && ProjectFolders.isPlainName(name) && !known && !ecores.containsKey(name)) {
                Stream.of(path.resolveSibling(name), ProjectFolders.beside(path, reference))
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .ifPresent(file -> {
                            ecores.put(name, file);
                            found.add(file);
                        });
            }
        }
        return found;
    }

    /** The first type that a metamodel refers to in vain. */
    private Optional<String> lost(List<EObject> contents) {
        return references(contents).stream()
                .filter(reference -> resources.getEObject(reference, false) == null)
                .filter(reference -> !isOfAPackage(reference))
                .map(reference -> reference.toString().replace(METAMODELS, ""))
                .findFirst();
    }

    private boolean isOfAPackage(URI reference) {
        EPackage known = resources
                .getPackageRegistry()
                .getEPackage(reference.trimFragment().toString());
        return known != null && known.eResource() != null && known.eResource().getEObject(reference.fragment()) != null;
    }

    /** What a metamodel refers to in other files, in its order. */
    private static List<URI> references(List<EObject> contents) {
        Set<URI> found = new LinkedHashSet<>();
        for (EObject root : contents) {
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
                for (EObject target : ((InternalEList<EObject>) all.next().eCrossReferences()).basicList()) {
                    if (target instanceof InternalEObject type && type.eIsProxy()) {
                        found.add(type.eProxyURI());
                    }
                }
            }
        }
        return List.copyOf(found);
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
        this.metamodels.addAll(metamodels);
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
        boolean ofEmf = EcorePackage.eNS_URI.equals(metamodel.getNsURI())
                || XMLTypePackage.eNS_URI.equals(metamodel.getNsURI());
        if (metamodel.getNsURI() != null && !ofEmf && !generated.containsKey(metamodel.getNsURI())) {
            resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        }
        metamodel.getESubpackages().forEach(this::register);
    }

    private Outcome<List<EObject>> read(Path path, URI address) {
        try {
            long size = Files.size(path);
            if (size > LIMIT) {
                return Outcome.refused(new Refusal.TooLarge(path, size, LIMIT));
            }
            Resource resource = resources.createResource(address);
            try (InputStream in = Files.newInputStream(path)) {
                resource.load(in, options(DEEPEST));
            }
            if (resource.getContents().isEmpty()) {
                return Outcome.refused(new Refusal.NotXmi(path, "no element"));
            }
            return Outcome.done(List.copyOf(resource.getContents()));
        } catch (IOException | RuntimeException e) {
            return Outcome.refused(new Refusal.NotXmi(path, FailureText.of(e) + hint(e)));
        }
    }

    /** What to do where the metamodel is missing. */
    private static String hint(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ClassNotFoundException type && type.getFactory() == null) {
                return ": give its metamodel with --ecore";
            }
        }
        return "";
    }

    /** @param deepest so many levels of elements; some versions of Java have a limit of their own, others none */
    static Map<String, Object> options(int deepest) {
        Map<String, Boolean> features = Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl",
                true,
                "http://xml.org/sax/features/external-general-entities",
                false,
                "http://xml.org/sax/features/external-parameter-entities",
                false);
        Map<String, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, features);
        options.put(XMLResource.OPTION_PARSER_PROPERTIES, Map.of("jdk.xml.maxElementDepth", String.valueOf(deepest)));
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        return options;
    }
}
