package dev.qualis.conformity;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * The points that a clause asks about, each with its share of 0 to 1. The share of the clause is their mean; a point
 * over named elements has the share of those for which it holds. Where a point is the matter itself and nothing of it is
 * there, nothing of the clause is met, whatever else is on record. The first open point in the order of the rule, which
 * puts the cheapest first, gives the next step.
 */
public final class Points {

    private static final int NAMED = 3;

    private final ModelTexts texts;
    private final List<Criterion> points = new ArrayList<>();
    private final Set<EObject> found = new LinkedHashSet<>();

    Points(ModelTexts texts) {
        this.texts = texts;
    }

    /** Holds where anything was found. */
    public Points some(String zh, String en, Collection<? extends EObject> evidence, Fix fix) {
        return holds(zh, en, !evidence.isEmpty(), evidence, fix);
    }

    /** Holds or not; the evidence counts only where it holds. */
    public Points holds(String zh, String en, boolean holds, Collection<? extends EObject> evidence, Fix fix) {
        if (holds) {
            found.addAll(evidence);
        }
        return add(new Wording(zh, en), holds ? 1 : 0, new Wording("", ""), fix);
    }

    /** Holds for the share of elements that are sound; of no elements it does not hold. */
    public <T extends NamedElement> Points each(String zh, String en, List<T> all, Predicate<T> sound, Fix fix) {
        return each(zh, en, all, this::title, sound, fix);
    }

    /** As the other one, for elements without a title: says how to call each. */
    public <T extends EObject> Points each(
            String zh, String en, List<T> all, Function<T, Wording> name, Predicate<T> sound, Fix fix) {
        return covered(zh, en, all, name, element -> sound.test(element) ? List.of(element) : List.<EObject>of(), fix);
    }

    /** Holds for the share of things for which there is evidence; of no things it does not hold. */
    public <T> Points covered(
            String zh,
            String en,
            List<T> all,
            Function<T, Wording> name,
            Function<T, ? extends Collection<? extends EObject>> evidence,
            Fix fix) {
        List<T> failing = new ArrayList<>();
        for (T thing : all) {
            Collection<? extends EObject> proof = evidence.apply(thing);
            if (proof.isEmpty()) {
                failing.add(thing);
            }
            found.addAll(proof);
        }
        double share = all.isEmpty() ? 0 : (double) (all.size() - failing.size()) / all.size();
        return add(new Wording(zh, en), share, gap(all.size(), failing, name), fix.about(first(failing, name)));
    }

    private Wording title(NamedElement element) {
        return new Wording(texts.title(element, Language.ZH), texts.title(element, Language.EN));
    }

    /** As {@link #each}, but left out where there are no elements, because another clause asks for them. */
    public <T extends NamedElement> Points eachIfAny(String zh, String en, List<T> all, Predicate<T> sound, Fix fix) {
        return all.isEmpty() ? this : each(zh, en, all, sound, fix);
    }

    /**
     * Holds for each element as far as it has the contents that the clause names; of no elements it does not hold. The gap
     * says which contents the first elements lack.
     */
    public <T> Points contents(
            String zh, String en, List<T> all, Function<T, Wording> name, List<Content<T>> contents, Fix fix) {
        List<Wording> lacking = new ArrayList<>();
        double sum = 0;
        for (T element : all) {
            List<Content<T>> missing = contents.stream()
                    .filter(content -> !content.holds().test(element))
                    .toList();
            sum += (double) (contents.size() - missing.size()) / contents.size();
            if (missing.size() < contents.size() && element instanceof EObject proof) {
                found.add(proof);
            }
            if (!missing.isEmpty()) {
                Wording called = name.apply(element);
                lacking.add(new Wording(
                        called.zh() + "缺"
                                + joined(missing, content -> content.label().zh(), "、"),
                        called.en() + " lacks "
                                + joined(missing, content -> content.label().en(), ", ")));
            }
        }
        Wording first = first(lacking, Function.identity(), "；", "; ");
        Wording gap = all.isEmpty()
                ? gap(0, List.<T>of(), name)
                : new Wording("（" + first.zh() + "）", " (" + first.en() + ")");
        return add(new Wording(zh, en), all.isEmpty() ? 0 : sum / all.size(), gap, fix);
    }

    /** As the other one, for elements with a title. */
    public <T extends NamedElement> Points contents(
            String zh, String en, List<T> all, List<Content<T>> contents, Fix fix) {
        return contents(zh, en, all, this::title, contents, fix);
    }

    /**
     * Holds for each thing by a share of 0 to 1 that the rule counts; of no things it does not hold. The gap names those
     * of which less than the whole holds.
     */
    public <T extends NamedElement> Points shares(
            String zh, String en, List<T> all, ToDoubleFunction<T> share, Fix fix) {
        List<T> failing = new ArrayList<>();
        double sum = 0;
        for (T element : all) {
            double held = share.applyAsDouble(element);
            sum += held;
            if (held < 1) {
                failing.add(element);
            }
            if (held > 0) {
                found.add(element);
            }
        }
        return add(
                new Wording(zh, en),
                all.isEmpty() ? 0 : sum / all.size(),
                gap(all.size(), failing, this::title),
                fix.about(first(failing, this::title)));
    }

    /** Says of the last point that it asks for the matter itself: without it the other points count for nothing. */
    public Points matter() {
        points.set(points.size() - 1, points.getLast().asMatter());
        return this;
    }

    /** Holds for the share of the wanted kinds that occur. */
    public <E extends Enumerator> Points kinds(
            String zh,
            String en,
            Collection<E> wanted,
            Collection<E> occurring,
            Collection<? extends EObject> evidence,
            Fix fix) {
        List<E> missing =
                wanted.stream().filter(kind -> !occurring.contains(kind)).toList();
        if (missing.size() < wanted.size()) {
            found.addAll(evidence);
        }
        double share = (double) (wanted.size() - missing.size()) / wanted.size();
        Wording gap = new Wording(
                "（缺" + joined(missing, kind -> texts.label(kind, Language.ZH), "、") + "）",
                " (missing: " + joined(missing, kind -> texts.label(kind, Language.EN), ", ") + ")");
        Function<E, Wording> label =
                kind -> new Wording(texts.label(kind, Language.ZH), texts.label(kind, Language.EN));
        return add(
                new Wording(zh, en),
                share,
                gap,
                SnippetMarks.fillMissing(fix, missing).about(first(missing, label)));
    }

    /** Holds for a share of 0 to 1 that the rule has counted, with what is missing in words. */
    public Points share(String zh, String en, double share, Wording gap, Fix fix) {
        return add(new Wording(zh, en), share, gap, fix);
    }

    /** As the other one, with the elements that speak for the share. */
    public Points share(
            String zh, String en, double share, Wording gap, Collection<? extends EObject> evidence, Fix fix) {
        found.addAll(evidence);
        return share(zh, en, share, gap, fix);
    }

    private Points add(Wording claim, double share, Wording gap, Fix fix) {
        points.add(new Criterion(claim, share, gap, fix, false));
        return this;
    }

    private static <T> Wording gap(int all, List<T> failing, Function<T, Wording> name) {
        if (failing.isEmpty()) {
            return new Wording("（一个也没有）", " (there is none)");
        }
        int sound = all - failing.size();
        Wording named = first(failing, name);
        return new Wording(
                "（" + all + "个中有" + sound + "个；不符：" + named.zh() + "）",
                " (" + sound + " of " + all + "; not " + named.en() + ")");
    }

    /** The first few by name; empty where there are none. */
    private static <T> Wording first(List<T> failing, Function<T, Wording> name) {
        return first(failing, name, "、", ", ");
    }

    private static <T> Wording first(List<T> failing, Function<T, Wording> name, String zhBetween, String enBetween) {
        List<Wording> named = failing.stream().limit(NAMED).map(name).toList();
        boolean more = failing.size() > NAMED;
        return new Wording(
                joined(named, Wording::zh, zhBetween) + (more ? "等" : ""),
                joined(named, Wording::en, enBetween) + (more ? " and others" : ""));
    }

    private static <T> String joined(List<T> elements, Function<T, String> text, String between) {
        return elements.stream().map(text).collect(Collectors.joining(between));
    }

    /** The verdict over all points; a rule adds at least one. */
    public Verdict verdict() {
        if (points.isEmpty()) {
            throw new IllegalStateException("a rule without a point judges nothing");
        }
        List<Criterion> open =
                points.stream().filter(point -> point.share() < 1).toList();
        boolean nothing = points.stream().anyMatch(point -> point.matter() && point.share() <= 0);
        double share = points.stream().mapToDouble(Criterion::share).sum() / points.size();
        Result result = open.isEmpty() ? new Result.Met() : Result.of(nothing ? 0 : share);
        return new Verdict(
                result,
                nothing ? List.of() : List.copyOf(found),
                reason(open),
                open.stream()
                        .filter(point -> !nothing || point.matter())
                        .map(Criterion::fix)
                        .findFirst(),
                points);
    }

    private Wording reason(List<Criterion> open) {
        if (open.isEmpty()) {
            return new Wording(
                    "各点成立：" + joined(points, point -> point.claim().zh(), "；") + "。",
                    "It holds: " + joined(points, point -> point.claim().en(), "; ") + ".");
        }
        return new Wording(
                "尚不成立：" + joined(open, point -> point.claim().zh() + point.gap().zh(), "；") + "。",
                "Not so yet: "
                        + joined(open, point -> point.claim().en() + point.gap().en(), "; ") + ".");
    }
}
