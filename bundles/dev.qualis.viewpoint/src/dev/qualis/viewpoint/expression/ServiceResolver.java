package dev.qualis.viewpoint.expression;

/** Finds the Java service objects that a description names. */
@FunctionalInterface
public interface ServiceResolver {
    /**
     * An object whose public methods are the services of a class.
     *
     * @param className qualified name as in {@code ownedJavaExtensions}
     * @throws ReflectiveOperationException where there is no such class or it cannot be made
     */
    Object resolve(String className) throws ReflectiveOperationException;

    /** Makes the objects by their public no-argument constructors, as Sirius does. */
    static ServiceResolver of(ClassLoader loader) {
        return className -> loader.loadClass(className).getConstructor().newInstance();
    }
}
