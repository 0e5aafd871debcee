package dev.qualis.conformity;

import dev.qualis.model.qms.standard.Standard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** The rule sets there are, by the standard for which they are. */
public final class RuleSets {

    /**
     * Found by the loader of this class, which sees the same on a plain class path, in this bundle and in a fragment of it,
     * so that the framework needs no mediator of services.
     */
    private static final RuleSets INSTALLED =
            new RuleSets(ServiceLoader.load(RuleSet.class, RuleSets.class.getClassLoader()));

    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Set<String> alone = new HashSet<>();

    /** @throws IllegalArgumentException where two sets are for the same standard */
    RuleSets(Iterable<RuleSet> sets) {
        for (RuleSet set : sets) {
            if (rules.put(set.standard(), List.copyOf(set.rules())) != null) {
                throw new IllegalArgumentException("two sets of rules for " + set.standard());
            }
            if (set.decidesAlone()) {
                alone.add(set.standard());
            }
        }
    }

    /** The rule sets that come with the product. */
    public static RuleSets installed() {
        return INSTALLED;
    }

    /** Whether the rules of a standard alone decide, whatever is claimed, excluded or found. */
    boolean decideAlone(Standard standard) {
        return alone.contains(standard.getName());
    }

    /** The rules for a standard; none where it is judged by claims. */
    public List<Rule> of(Standard standard) {
        return rules.getOrDefault(standard.getName(), List.of());
    }
}
