package dev.qualis.conformity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What fails a point, in words: how many of how many are sound, and the first that are not. */
public final class Gaps {

    private static final int NAMED = 3;

    private Gaps() {}

    /** The gap in brackets; {@code failing} in the order of the model. */
    public static Wording of(int all, List<Wording> failing) {
        if (all == 0) {
            return new Wording("（一个也没有）", " (there is none)");
        }
        int sound = all - failing.size();
        boolean more = failing.size() > NAMED;
        return new Wording(
                "（" + all + "个中有" + sound + "个；不符：" + first(failing, Wording::zh, "、") + (more ? "等" : "") + "）",
                " (" + sound + " of " + all + "; not " + first(failing, Wording::en, ", ") + (more ? " and others" : "")
                        + ")");
    }

    private static String first(List<Wording> failing, Function<Wording, String> language, String between) {
        return failing.stream().limit(NAMED).map(language).collect(Collectors.joining(between));
    }
}
