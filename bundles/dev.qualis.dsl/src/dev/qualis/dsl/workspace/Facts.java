package dev.qualis.dsl.workspace;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is worked out once, by its kind. Kinds may build on each other, but not in a circle. */
final class Facts {

    private final ConcurrentHashMap<Class<?>, Fact> facts = new ConcurrentHashMap<>();

    private static final class Fact {
        private Object value;
    }

    <T> T get(Class<T> kind, Supplier<T> work) {
        Fact fact = facts.computeIfAbsent(kind, each -> new Fact());
        synchronized (fact) {
            if (fact.value == null) {
                fact.value = work.get();
            }
            return kind.cast(fact.value);
        }
    }
}
