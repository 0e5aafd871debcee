package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.aql.AqlServices.Question;
import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of collections: Sequences, which are lists, and OrderedSets, which have each element once. Positions count from 1. */
final class AqlCollections {
    static final Set<String> NAMES = Set.of(
            "add",
            "any",
            "asBag",
            "asOrderedSet",
            "asSequence",
            "asSet",
            "at",
            "closure",
            "collect",
            "concat",
            "count",
            "drop",
            "dropRight",
            "endsWith",
            "excludes",
            "excludesAll",
            "excluding",
            "exists",
            "filter",
            "first",
            "flatten",
            "forAll",
            "includes",
            "includesAll",
            "including",
            "indexOf",
            "indexOfSlice",
            "insertAt",
            "intersection",
            "isEmpty",
            "isUnique",
            "last",
            "lastIndexOf",
            "lastIndexOfSlice",
            "max",
            "min",
            "notEmpty",
            "one",
            "prepend",
            "reject",
            "reverse",
            "select",
            "sep",
            "size",
            "sortedBy",
            "startsWith",
            "sub",
            "subOrderedSet",
            "subSequence",
            "sum",
            "union");

    private AqlCollections() {}

    static Object call(String name, Collection<?> all, Object[] arguments) throws EvaluationException {
        return switch (arguments.length) {
            case 1 -> alone(name, all);
            case 2 ->
                arguments[1] instanceof Question question ? asked(name, all, question) : with(name, all, arguments[1]);
            case 3 -> withTwo(name, all, arguments[1], arguments[2]);
            case 4 ->
                name.equals("sep") ? separated(all, arguments[1], arguments[2], arguments[3]) : AqlServices.UNKNOWN;
            default -> AqlServices.UNKNOWN;
        };
    }

    private static Object alone(String name, Collection<?> all) throws EvaluationException {
        return switch (name) {
            case "size" -> all.size();
            case "isEmpty" -> all.isEmpty();
            case "notEmpty" -> !all.isEmpty();
            case "first" -> all.isEmpty() ? null : all.iterator().next();
            case "last" -> all.isEmpty() ? null : new ArrayList<>(all).getLast();
            case "reverse" -> reversed(all);
            case "asSet", "asOrderedSet" -> new LinkedHashSet<>(all);
            case "asSequence", "asBag" -> new ArrayList<>(all);
            case "flatten" -> flat(all, AqlServices.alike(all));
            case "sum" -> sum(all);
            case "max" -> extreme(all, 1);
            case "min" -> extreme(all, -1);
            default -> AqlServices.UNKNOWN;
        };
    }

    private static Collection<Object> reversed(Collection<?> all) {
        List<Object> list = new ArrayList<>(all);
        Collections.reverse(list);
        return all instanceof Set<?> ? new LinkedHashSet<>(list) : list;
    }

    private static Collection<Object> flat(Collection<?> all, Collection<Object> into) {
        for (Object one : all) {
            if (one instanceof Collection<?> inner) {
                flat(inner, into);
            } else {
                into.add(one);
            }
        }
        return into;
    }

    private static Object sum(Collection<?> all) throws EvaluationException {
        Object sum = 0;
        for (Object one : all) {
            if (!(one instanceof Number)) {
                throw new EvaluationException(Message.of("'sum' needs numbers.", "“sum”需要数字。"));
            }
            sum = AqlOperators.add(sum, one);
        }
        return sum;
    }

    private static Object extreme(Collection<?> all, int sign) {
        return all.stream()
                .max((one, other) -> sign * AqlOperators.order(one, other))
                .orElse(null);
    }

    private static Object with(String name, Collection<?> all, Object argument) throws EvaluationException {
        return switch (name) {
            case "at" -> at(all, argument);
            case "includes" -> all.stream().anyMatch(one -> AqlEvaluator.same(one, argument));
            case "excludes" -> all.stream().noneMatch(one -> AqlEvaluator.same(one, argument));
            case "including", "add" ->
                joined(all, name.equals("add") ? AqlServices.collection(argument) : Collections.singleton(argument));
            case "excluding" -> kept(all, one -> !AqlEvaluator.same(one, argument));
            case "prepend" -> prepended(all, argument);
            case "count" ->
                (int) all.stream()
                        .filter(one -> AqlEvaluator.same(one, argument))
                        .count();
            case "indexOf" -> new ArrayList<>(all).indexOf(argument) + 1;
            case "lastIndexOf" -> new ArrayList<>(all).lastIndexOf(argument) + 1;
            case "drop" -> slice(all, whole(argument), all.size());
            case "dropRight" -> slice(all, 0, all.size() - whole(argument));
            case "filter" -> kept(all, one -> AqlServices.isKindOf(argument, one));
            case "sep" -> separated(all, null, argument, null);
            default -> withAll(name, all, AqlServices.collection(argument));
        };
    }

    private static Object withAll(String name, Collection<?> all, Collection<?> others) throws EvaluationException {
        return switch (name) {
            case "includesAll" -> all.containsAll(others);
            case "excludesAll" -> Collections.disjoint(all, others);
            case "concat" -> joined(all, others);
            case "union" -> {
                Collection<Object> both = all instanceof Set<?> || others instanceof Set<?>
                        ? new LinkedHashSet<>(all)
                        : new ArrayList<>(all);
                both.addAll(others);
                yield both;
            }
            case "intersection" -> {
                Set<Object> known = new HashSet<>(others);
                yield kept(all, known::contains);
            }
            case "sub" -> {
                Set<Object> known = new HashSet<>(others);
                yield kept(all, one -> !known.contains(one));
            }
            case "startsWith" ->
                others.size() <= all.size() && slice(all, 0, others.size()).equals(listOf(others));
            case "endsWith" ->
                others.size() <= all.size()
                        && slice(all, all.size() - others.size(), all.size()).equals(listOf(others));
            case "indexOfSlice" -> Collections.indexOfSubList(listOf(all), listOf(others)) + 1;
            case "lastIndexOfSlice" -> Collections.lastIndexOfSubList(listOf(all), listOf(others)) + 1;
            default -> AqlServices.UNKNOWN;
        };
    }

    private static Object withTwo(String name, Collection<?> all, Object one, Object other) {
        return switch (name) {
            case "insertAt" -> {
                List<Object> list = new ArrayList<>(all);
                list.add(whole(one) - 1, other);
                yield all instanceof Set<?> ? new LinkedHashSet<>(list) : list;
            }
            case "subSequence", "subOrderedSet" -> {
                List<Object> part = slice(all, whole(one) - 1, whole(other));
                yield all instanceof Set<?> ? new LinkedHashSet<>(part) : part;
            }
            default -> AqlServices.UNKNOWN;
        };
    }

    private static int whole(Object number) {
        if (number instanceof Integer whole) {
            return whole;
        }
        throw new IllegalArgumentException("a whole number is needed, not " + number);
    }

    private static List<Object> listOf(Collection<?> all) {
        return new ArrayList<>(all);
    }

    private static List<Object> slice(Collection<?> all, int from, int to) {
        return new ArrayList<>(listOf(all).subList(Math.min(from, all.size()), Math.max(from, to)));
    }

    private static Object at(Collection<?> all, Object place) throws EvaluationException {
        int at = whole(place);
        if (at < 1 || at > all.size()) {
            throw new EvaluationException(
                    Message.of("There is no place {0} among {1}.", "共 {1} 个，没有第 {0} 个。", at, all.size()));
        }
        return listOf(all).get(at - 1);
    }

    private static Collection<Object> joined(Collection<?> all, Collection<?> others) {
        Collection<Object> both = AqlServices.alike(all);
        both.addAll(all);
        both.addAll(others);
        return both;
    }

    private static Collection<Object> prepended(Collection<?> all, Object first) {
        Collection<Object> both = AqlServices.alike(all);
        both.add(first);
        both.addAll(all);
        return both;
    }

    private static List<Object> separated(Collection<?> all, Object prefix, Object between, Object suffix) {
        List<Object> list = new ArrayList<>();
        if (prefix != null) {
            list.add(prefix);
        }
        boolean first = true;
        for (Object one : all) {
            if (!first) {
                list.add(between);
            }
            list.add(one);
            first = false;
        }
        if (suffix != null) {
            list.add(suffix);
        }
        return list;
    }

    @FunctionalInterface
    private interface Test {
        boolean holds(Object element) throws EvaluationException;
    }

    private static Collection<Object> kept(Collection<?> all, Test test) throws EvaluationException {
        Collection<Object> kept = AqlServices.alike(all);
        for (Object one : all) {
            if (test.holds(one)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static Object asked(String name, Collection<?> all, Question question) throws EvaluationException {
        Test holds = one -> {
            Object answer = question.of(one);
            // a question of pairs asks each element with every other
            return AqlEvaluator.isTrue(answer instanceof Question second ? asked(name, all, second) : answer);
        };
        return switch (name) {
            case "select", "filter" -> kept(all, holds);
            case "reject" -> kept(all, one -> !holds.holds(one));
            case "collect" -> collected(all, question);
            case "any" -> kept(all, holds).stream().findFirst().orElse(null);
            case "exists" -> !kept(all, holds).isEmpty();
            case "forAll" -> kept(all, holds).size() == all.size();
            case "one" -> kept(all, holds).size() == 1;
            case "isUnique" -> new HashSet<>(answers(all, question)).size() == all.size();
            case "sortedBy" -> sorted(all, question);
            case "closure" -> closure(all, question);
            default -> AqlServices.UNKNOWN;
        };
    }

    private static List<Object> answers(Collection<?> all, Question question) throws EvaluationException {
        List<Object> answers = new ArrayList<>();
        for (Object one : all) {
            answers.add(question.of(one));
        }
        return answers;
    }

    private static Collection<Object> collected(Collection<?> all, Question question) throws EvaluationException {
        Collection<Object> collected = AqlServices.alike(all);
        for (Object answer : answers(all, question)) {
            AqlEvaluator.addFlat(answer, collected);
        }
        return collected;
    }

    private record Ranked(Object element, Object rank) {}

    private static Collection<Object> sorted(Collection<?> all, Question question) throws EvaluationException {
        List<Ranked> ranked = new ArrayList<>();
        for (Object one : all) {
            ranked.add(new Ranked(one, question.of(one)));
        }
        ranked.sort((one, other) -> AqlOperators.order(one.rank(), other.rank()));
        return ranked.stream().map(Ranked::element).collect(Collectors.toCollection(() -> AqlServices.alike(all)));
    }

    /** What is reached by asking again and again, each once; what one begins with only where it is reached. */
    private static Collection<Object> closure(Collection<?> all, Question question) throws EvaluationException {
        Set<Object> reached = new LinkedHashSet<>();
        List<Object> open = new ArrayList<>(all);
        for (int i = 0; i < open.size(); i++) {
            for (Object next : AqlServices.collection(question.of(open.get(i)))) {
                if (next != null && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
