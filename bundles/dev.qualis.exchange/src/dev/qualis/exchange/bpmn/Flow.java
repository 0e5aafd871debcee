package dev.qualis.exchange.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps in lanes with their order, and where they stand on the diagram.
 *
 * @param id of the BPMN process
 * @param title of the pool
 * @param steps in the order of the text
 * @param order from step to step, by their ids; each pair once
 */
record Flow(String id, String title, List<Step> steps, List<Order> order) {
    private static final int GAP = 60;
    private static final int WIDTH = 120;
    private static final int HEIGHT = 70;
    private static final int HEAD = 30;
    private static final int PADDING = 20;

    Flow {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
    }

    /**
     * A step.
     *
     * @param lane who answers for it; empty where nobody is named
     * @param called the id of the BPMN process that the step stands for; empty where it is a task
     */
    record Step(String id, String title, String lane, String called) {}

    record Order(String from, String to) {}

    /** A rectangle on the diagram. */
    record Box(int x, int y, int width, int height) {
        Box moved(int down) {
            return new Box(x, y + down, width, height);
        }
    }

    /** Where everything stands; the pool begins at 0, 0. */
    record Layout(Box pool, Map<String, Box> lanes, Map<String, Box> steps) {}

    /** The lanes in the order in which steps name them. */
    Set<String> lanes() {
        Set<String> lanes = new LinkedHashSet<>();
        steps.forEach(step -> lanes.add(step.lane()));
        return lanes;
    }

    /** Steps stand right of those that come before them; those of one rank and lane below each other. */
    Layout layout() {
        Map<String, Integer> ranks = ranks();
        Map<String, Map<Integer, Integer>> filled = new HashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (Step step : steps) {
            int row = filled.computeIfAbsent(step.lane(), any -> new HashMap<>())
                            .merge(ranks.get(step.id()), 1, Integer::sum)
                    - 1;
            rowOf.put(step.id(), row);
            rows.merge(step.lane(), row + 1, Math::max);
        }
        int columns = ranks.values().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        int width = 2 * HEAD + GAP + columns * (WIDTH + GAP);
        Map<String, Box> lanes = new LinkedHashMap<>();
        Map<String, Box> places = new LinkedHashMap<>();
        int y = 0;
        for (Map.Entry<String, Integer> lane : rows.entrySet()) {
            int height = 2 * PADDING + lane.getValue() * HEIGHT + (lane.getValue() - 1) * PADDING;
            lanes.put(lane.getKey(), new Box(HEAD, y, width - HEAD, height));
            for (Step step : steps) {
                if (step.lane().equals(lane.getKey())) {
                    places.put(
                            step.id(),
                            new Box(
                                    2 * HEAD + GAP + ranks.get(step.id()) * (WIDTH + GAP),
                                    y + PADDING + rowOf.get(step.id()) * (HEIGHT + PADDING),
                                    WIDTH,
                                    HEIGHT));
                }
            }
            y += height;
        }
        return new Layout(new Box(0, 0, width, Math.max(y, HEIGHT)), lanes, places);
    }

    /** The longest way to a step, where steps that go in circles are entered at the one that stands first. */
    private Map<String, Integer> ranks() {
        Map<String, List<String>> after = new HashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        steps.forEach(step -> open.put(step.id(), 0));
        for (Order pair : order) {
            if (!pair.from().equals(pair.to())) {
                after.computeIfAbsent(pair.from(), any -> new ArrayList<>()).add(pair.to());
                open.merge(pair.to(), 1, Integer::sum);
            }
        }
        Map<String, Integer> ranks = new HashMap<>();
        List<String> ready = new ArrayList<>();
        List<String> rest = new ArrayList<>(open.keySet());
        rest.stream().filter(id -> open.get(id) == 0).forEach(ready::add);
        Set<String> done = new LinkedHashSet<>();
        int next = 0;
        while (done.size() < steps.size()) {
            if (ready.isEmpty()) {
                while (done.contains(rest.get(next))) {
                    next++;
                }
                ready.add(rest.get(next));
            }
            String id = ready.removeFirst();
            if (done.add(id)) {
                int rank = ranks.computeIfAbsent(id, any -> 0);
                for (String following : after.getOrDefault(id, List.of())) {
                    if (!done.contains(following)) {
                        ranks.merge(following, rank + 1, Math::max);
                        if (open.merge(following, -1, Integer::sum) == 0) {
                            ready.add(following);
                        }
                    }
                }
            }
        }
        return ranks;
    }
}
