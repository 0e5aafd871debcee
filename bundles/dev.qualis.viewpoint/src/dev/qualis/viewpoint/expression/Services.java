package dev.qualis.viewpoint.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;

/**
 * The services of a description by name.
 *
 * <p>A service is a public method whose first parameter takes what it is asked of. The number of arguments must fit exactly; among
 * methods that take the receiver, the one with the most specific first parameter is called.
 */
public final class Services {
    private final Map<String, List<Implementation>> byName = new HashMap<>();
    private final Map<Key, Implementation> chosen = new HashMap<>();

    private record Implementation(Method method, Class<?>[] types, MethodHandle handle) {}

    private record Key(String name, int arity, Class<?> receiver) {}

    /** Adds all services of an object; methods of {@link Object} are none. */
    public void add(Object services) throws IllegalAccessException {
        Method[] methods = services.getClass().getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            Class<?>[] types = method.getParameterTypes();
            boolean isService = types.length > 0 && method.getDeclaringClass() != Object.class && !method.isBridge();
            if (isService) {
                MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
                MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(services);
                byName.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                        .add(new Implementation(method, types, bound.asSpreader(Object[].class, types.length)));
            }
        }
    }

    /** Names of all services, sorted. */
    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /** Whether a service of that name takes that many arguments besides its receiver. */
    public boolean has(String name, int arguments) {
        return byName.getOrDefault(name, List.of()).stream().anyMatch(i -> i.types().length == arguments + 1);
    }

    /** Whether a service of that name takes these arguments, the receiver first. */
    public boolean takes(String name, Object[] arguments) {
        return byName.getOrDefault(name, List.of()).stream().anyMatch(i -> takes(i, arguments));
    }

    /**
     * Calls a service.
     *
     * @param arguments the receiver first
     * @throws EvaluationException where no method fits or the method throws
     */
    public Object call(String name, Object[] arguments) throws EvaluationException {
        Implementation implementation = choose(name, arguments);
        try {
            return implementation.handle().invoke(arguments);
        } catch (VirtualMachineError e) {
            if (e instanceof StackOverflowError) {
                throw new EvaluationException("Service '" + name + "' does not end.", e);
            }
            throw e;
        } catch (Throwable e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new EvaluationException("Service '" + name + "' failed: " + reason, e);
        }
    }

    private Implementation choose(String name, Object[] arguments) throws EvaluationException {
        Key key = new Key(name, arguments.length, arguments[0] == null ? Void.class : arguments[0].getClass());
        Implementation known = chosen.get(key);
        if (known != null && takes(known, arguments)) {
            return known;
        }
        List<Implementation> all = byName.get(name);
        if (all == null) {
            throw new EvaluationException("There is no service '" + name + "'.");
        }
        Implementation best = null;
        for (Implementation candidate : all) {
            boolean better =
                    best == null || best.types()[0].isAssignableFrom(candidate.types()[0]);
            if (takes(candidate, arguments) && better) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new EvaluationException(refusal(name, all, arguments));
        }
        chosen.put(key, best);
        return best;
    }

    private static String refusal(String name, List<Implementation> all, Object[] arguments) {
        String receiver = arguments[0] instanceof EObject element
                ? element.eClass().getName()
                : arguments[0].getClass().getSimpleName();
        for (Implementation candidate : all) {
            Class<?> wanted = candidate.types()[0];
            boolean generated = arguments[0] instanceof DynamicEObjectImpl
                    && candidate.types().length == arguments.length
                    && wanted != EObject.class
                    && EObject.class.isAssignableFrom(wanted);
            if (generated) {
                return "Service '" + name + "' takes " + wanted.getName()
                        + ", a generated class; here elements are dynamic: let it take EObject, "
                        + "or put the generated metamodel into the jar of the services.";
            }
        }
        return "No service '" + name + "' takes " + receiver + " and " + (arguments.length - 1) + " arguments.";
    }

    private static boolean takes(Implementation implementation, Object[] arguments) {
        Class<?>[] types = implementation.types();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean fits = arguments[i] == null
                    ? !types[i].isPrimitive()
                    : wrapper(types[i]).isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> wrapper(Class<?> type) {
        return type.isPrimitive()
                ? java.lang.invoke.MethodType.methodType(type).wrap().returnType()
                : type;
    }
}
