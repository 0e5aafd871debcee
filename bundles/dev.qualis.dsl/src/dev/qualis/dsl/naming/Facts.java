package dev.qualis.dsl.naming;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is worked out once, by its kind. Whoever asks while another thread works it out waits for it. Kinds may build on
 * each other, but not in a circle.
 */
public final class Facts {

    private final ConcurrentHashMap<Class<?>, Fact> facts = new ConcurrentHashMap<>();

    private static final class Fact {
        private Object value;
    }

    /**
     * The fact of a kind.
     *
     * @param work works it out; where it fails, whoever asks next tries again
     */
    public <T> T get(Class<T> kind, Supplier<T> work) {
        Fact fact = facts.computeIfAbsent(kind, each -> new Fact());
        synchronized (fact) {
            if (fact.value == null) {
                fact.value = work.get();
            }
            return kind.cast(fact.value);
        }
    }

    /** Gives a fact that is known already. */
    public <T> void put(Class<T> kind, T value) {
        Fact fact = new Fact();
        fact.value = value;
        facts.put(kind, fact);
    }
}
