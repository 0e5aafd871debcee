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
                throw new EvaluationException(Message.of("Service '{0}' does not end.", "服务“{0}”没有尽头。", name), e);
            }
            throw e;
        } catch (Throwable e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new EvaluationException(Message.of("Service '{0}' failed: {1}", "服务“{0}”失败：{1}", name, reason), e);
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
            throw new EvaluationException(Message.of("There is no service '{0}'.", "没有服务“{0}”。", name));
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

    private static Message refusal(String name, List<Implementation> all, Object[] arguments) {
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
                return Message.of(
                        "Service '{0}' takes {1}, a generated class; here elements are dynamic: let it take EObject,"
                                + " or put the generated metamodel into the jar of the services.",
                        "服务“{0}”接收生成的类 {1}，而这里的元素是动态的：请让它接收 EObject，或把生成的元模型放进服务的 jar。", name, wanted.getName());
            }
        }
        for (Implementation candidate : all) {
            Class<?> wanted = candidate.types()[0];
            if (candidate.types().length == arguments.length && wanted.getName().startsWith("org.eclipse.sirius.")) {
                return Message.of(
                        "Service '{0}' takes {1}, a class of Sirius, which is not here: let it take EObject.",
                        "服务“{0}”接收 Sirius 的类 {1}，而它不在这里：请让服务接收 EObject。", name, wanted.getName());
            }
        }
        return Message.of(
                "No service '{0}' takes {1} and {2} arguments.",
                "没有接收 {1} 和 {2} 个参数的服务“{0}”。", name, receiver, arguments.length - 1);
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
