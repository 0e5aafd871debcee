package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes back facts of the example company Hengxin, one at a time, and looks at what the assessment makes of it. "Removing
 * any one asserted fact changes the result of the clause it belongs to, and of no unrelated clause" is tested as four
 * promises that can be kept:
 *
 * <ul>
 *   <li>A clause that reacts, by its result or its evidence, is related to what the fact tells of: {@code
 *       related.properties}, written by hand from the guide, says which sections each class of elements may bear on.
 *   <li>Each kind of fact bears on the clauses that {@code expected/facts.txt} lists for it, no more and no fewer: where a
 *       rule stops looking at something, its row gets shorter, and the test fails. A kind that is not listed bears on no
 *       clause (titles, and what only other analyses read), or occurs so often that it is tried in places only, for the
 *       test to run within seconds.
 *   <li>Where one element is all that a rule found for a clause, the share of the clause falls without it. An element that
 *       is one of several may be missed without loss; then the evidence gets shorter. Another element may also take its
 *       place, as the costs of last year take the place of this year's; then it is the evidence.
 *   <li>A claim ({@code fulfils}) that is taken back changes its clause, with the notes to it, and no other. So the promises above leave out what
 *       an element that is taken back does to the clauses that it claims, or that name it as evidence.
 * </ul>
 *
 * A fact of a past or planned period, or one of several that would each do, need not move a share: no more is promised.
 */
class MutationTest {

    private static final String CLAIM = "Fulfilment.clauses";

    /** Up to so many facts of a kind are taken back one and all. */
    private static final int ALL_OF_A_KIND = 30;

    /** Of a more frequent kind so many are, spread over the model. */
    private static final int SOME_OF_A_KIND = 8;

    /** What the assessment made of a fact that was taken back: clauses by number. */
    private record Reaction(
            String fact,
            String kind,
            String subject,
            boolean all,
            Set<String> results,
            Set<String> evidence,
            Set<String> unmoved) {

        Stream<String> clauses() {
            return Stream.concat(results.stream(), evidence.stream());
        }
    }

    private static List<Reaction> reactions;

    @BeforeAll
    static void takeBackEachFact() throws IOException {
        Hengxin hengxin = Hengxin.read();
        int workers = Runtime.getRuntime().availableProcessors();
        List<Worker> parts = IntStream.range(0, workers)
                .mapToObj(part -> new Worker(hengxin, part, workers))
                .toList();
        reactions = parts.parallelStream()
                .map(Worker::reactions)
                .flatMap(List::stream)
                .toList();
    }

    /** Takes back every n-th fact of a copy of the project of its own. */
    private static final class Worker {

        private final Mutations mutations;
        private final Hengxin hengxin;
        private final Conformity conformity = new Conformity(GuideRules.all());
        private final ConformityReport before;
        private final Map<String, List<Mutations.Fact>> kinds;
        private final int part;
        private final int parts;

        Worker(Hengxin hengxin, int part, int parts) {
            this.mutations = new Mutations(hengxin.models());
            this.hengxin = hengxin;
            this.before = assess();
            this.kinds = mutations.facts().stream()
                    .filter(fact -> fact.feature() != CorePackage.Literals.NAMED_ELEMENT__NAME)
                    .collect(Collectors.groupingBy(Mutations.Fact::kind, TreeMap::new, Collectors.toList()));
            this.part = part;
            this.parts = parts;
        }

        private ConformityReport assess() {
            return conformity.assess(hengxin.index(mutations.models()), hengxin.guide());
        }

        List<Reaction> reactions() {
            List<Reaction> found = new ArrayList<>();
            List<Mutations.Fact> facts = facts();
            for (int i = part; i < facts.size(); i += parts) {
                Mutations.Fact fact = facts.get(i);
                mutations.without(fact, () -> found.add(compare(fact, assess())));
            }
            assertEquals(before.clauses(), assess().clauses(), "everything is back in its place");
            return found;
        }

        private List<Mutations.Fact> facts() {
            return kinds.values().stream().flatMap(Worker::sample).toList();
        }

        private static Stream<Mutations.Fact> sample(List<Mutations.Fact> kind) {
            return isTriedOut(kind)
                    ? kind.stream()
                    : IntStream.range(0, SOME_OF_A_KIND).mapToObj(i -> kind.get(i * kind.size() / SOME_OF_A_KIND));
        }

        private static boolean isTriedOut(List<Mutations.Fact> kind) {
            return kind.size() <= ALL_OF_A_KIND || CLAIM.equals(kind.getFirst().kind());
        }

        private Reaction compare(Mutations.Fact fact, ConformityReport after) {
            Set<String> results = new TreeSet<>();
            Set<String> evidence = new TreeSet<>();
            Set<String> unmoved = new TreeSet<>();
            Set<String> claimed = CLAIM.equals(fact.kind()) ? Set.of() : mutations.claimedBy(fact);
            for (int i = 0; i < before.clauses().size(); i++) {
                ClauseResult was = before.clauses().get(i);
                ClauseResult is = after.clauses().get(i);
                String number = was.clause().getNumber();
                if (claimed.contains(number)) {
                    continue;
                }
                if (!was.result().equals(is.result())) {
                    results.add(number);
                } else if (!was.evidence().equals(is.evidence())) {
                    evidence.add(number);
                }
                if (fact.isPart()
                        && isOnlyEvidence(fact.part(), was)
                        && derived(is).isEmpty()
                        && is.result().share() >= was.result().share()) {
                    unmoved.add(number);
                }
            }
            boolean all = isTriedOut(kinds.get(fact.kind()));
            return new Reaction(fact.toString(), fact.kind(), fact.subject(), all, results, evidence, unmoved);
        }

        private static boolean isOnlyEvidence(EObject element, ClauseResult result) {
            List<Evidence> derived = derived(result);
            return derived.size() == 1 && derived.getFirst().element() == element;
        }

        private static List<Evidence> derived(ClauseResult result) {
            return result.evidence().stream()
                    .filter(evidence -> evidence.kind() == Evidence.Kind.DERIVED)
                    .toList();
        }
    }

    @Test
    void factMovesNoUnrelatedClause() throws IOException {
        Properties related = new Properties();
        try (InputStream table = MutationTest.class.getResourceAsStream("related.properties")) {
            related.load(table);
        }
        Map<String, Set<String>> unrelated = new TreeMap<>();
        for (Reaction reaction : reactions) {
            if (CLAIM.equals(reaction.kind())) {
                continue;
            }
            List<String> sections = Arrays.asList(
                    related.getProperty(reaction.subject(), "none").split(" "));
            reaction.clauses()
                    .filter(clause -> sections.stream()
                            .noneMatch(section -> clause.equals(section) || clause.startsWith(section + ".")))
                    .forEach(clause -> unrelated
                            .computeIfAbsent(reaction.subject(), any -> new TreeSet<>())
                            .add(clause + " by " + reaction.kind()));
        }
        assertEquals(Map.of(), unrelated);
    }

    @Test
    void eachKindOfFactBearsOnTheClausesListed() throws IOException {
        Map<String, Set<String>> results = new TreeMap<>();
        Map<String, Set<String>> evidence = new TreeMap<>();
        for (Reaction reaction : reactions) {
            if (!reaction.all()) {
                continue;
            }
            results.computeIfAbsent(reaction.kind(), any -> new TreeSet<>()).addAll(reaction.results());
            evidence.computeIfAbsent(reaction.kind(), any -> new TreeSet<>()).addAll(reaction.evidence());
        }
        String found = results.keySet().stream()
                .filter(kind ->
                        !results.get(kind).isEmpty() || !evidence.get(kind).isEmpty())
                .map(kind -> line(kind, results.get(kind), evidence.get(kind)))
                .collect(Collectors.joining());
        Golden.assertMatches("facts.txt", found);
    }

    private static String line(String kind, Set<String> results, Set<String> evidence) {
        Set<String> only = new TreeSet<>(evidence);
        only.removeAll(results);
        return kind + ":" + results.stream().map(clause -> " " + clause).collect(Collectors.joining())
                + (only.isEmpty() ? "" : " (evidence of " + String.join(" ", only) + ")") + "\n";
    }

    @Test
    void withoutItsOnlyEvidenceAClauseFalls() {
        List<String> unmoved = reactions.stream()
                .filter(reaction -> !reaction.unmoved().isEmpty())
                .map(reaction -> reaction.fact() + ": " + reaction.unmoved())
                .toList();
        assertEquals(List.of(), unmoved);
    }

    @Test
    void claimTakenBackChangesItsClauseAndNoOther() {
        List<Reaction> claims = reactions.stream()
                .filter(reaction -> CLAIM.equals(reaction.kind()))
                .toList();
        assertTrue(claims.size() > 100, claims.size() + " claims");
        List<String> wrong = claims.stream()
                .filter(claim -> !areOfOneClause(claim))
                .map(claim -> claim.fact() + ": " + claim.clauses().toList())
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(claims.stream().filter(claim -> claim.clauses().count() == 1).count() > 100);
    }

    /** A claim holds for the notes of its clause as well, which have no rule. */
    private static boolean areOfOneClause(Reaction claim) {
        List<String> clauses = claim.clauses().sorted().toList();
        return clauses.stream()
                .allMatch(clause -> clause.equals(clauses.getFirst()) || clause.startsWith(clauses.getFirst() + ".n"));
    }
}
