package dev.qualis.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * The jars and folders of classes that a user names as the services of a description, and whose code is trusted. Classes of Sirius and of the
 * platform, which are not here, are empty ones: a service that only mentions them in another method can be called.
 */
final class ServiceCode extends URLClassLoader {
    private static final int LARGEST = 20_000;

    private final List<Path> places;

    private ServiceCode(List<Path> places, URL[] urls) {
        super(urls, EObject.class.getClassLoader());
        this.places = List.copyOf(places);
    }

    /** @throws IOException where a place has no address */
    static ServiceCode of(List<Path> places) throws IOException {
        URL[] urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = places.get(i).toUri().toURL();
        }
        return new ServiceCode(places, urls);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException e) {
            if (!name.startsWith("org.eclipse.") || places.isEmpty()) {
                throw e;
            }
            byte[] empty = emptyInterface(name.replace('.', '/'));
            return defineClass(name, empty, 0, empty.length);
        }
    }

    /** A class file of an interface with nothing in it. */
    private static byte[] emptyInterface(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0xCAFEBABE);
            out.writeInt(52); // the class files of Java 8
            out.writeShort(5); // constants from 1 on: name, class of that name, name of Object, class of that name
            out.writeByte(1);
            out.writeUTF(name);
            out.writeByte(7);
            out.writeShort(1);
            out.writeByte(1);
            out.writeUTF("java/lang/Object");
            out.writeByte(7);
            out.writeShort(3);
            out.writeShort(0x0601); // public, abstract, an interface
            out.writeShort(2);
            out.writeShort(4);
            out.writeLong(0); // no interfaces, fields, methods, attributes
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The generated metamodels among the classes. */
    List<EPackage> metamodels() throws IOException {
        List<EPackage> found = new ArrayList<>();
        for (Path place : places) {
            for (String name : classes(place)) {
                metamodel(name).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> classes(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                return names(files.map(file -> place.relativize(file).toString().replace('\\', '/')));
            }
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return names(jar.stream().map(entry -> entry.getName()));
        }
    }

    private static List<String> names(Stream<String> files) {
        return files.limit(LARGEST)
                .filter(name -> name.endsWith("Package.class") && name.indexOf('$') < 0)
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    private Optional<EPackage> metamodel(String name) {
        try {
            Class<?> type = Class.forName(name, false, this);
            return type.isInterface() && EPackage.class.isAssignableFrom(type)
                    ? Optional.of((EPackage) type.getField("eINSTANCE").get(null))
                    : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty(); // no generated metamodel, or one whose code needs what is not here
        }
    }
}
