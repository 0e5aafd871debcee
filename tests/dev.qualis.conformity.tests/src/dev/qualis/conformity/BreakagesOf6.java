package dev.qualis.conformity;

import dev.qualis.conformity.Breakages.Breakage;
import java.util.List;

/** For each point of a rule of clause 6 a change of the sound company that breaks it. */
final class BreakagesOf6 {

    static final List<Breakage> ALL = List.of(
            new Breakage("6.1", "of CQOS every 1 years", "of CQOS every 1 days"),
            new Breakage("6.1", "on 2026-11-15 using Method", "on 2026-11-15"),
            new Breakage("6.1", " task ByProduct\n", "\n"),
            new Breakage("6.2", "experts Boss, Li", ""),
            new Breakage("6.2", "use of result \"续聘\" | \"Renewal\"", ""),
            new Breakage("6.2", "        formula \"各条得分\" | \"Scores\"\n", ""),
            new Breakage("6.2", "weight 30 %", "weight 40 %"),
            new Breakage("6.2.a", "judges CQOS 6.2.a", ""),
            new Breakage("6.2.a", "    score CQOS 4.2.a = 90\n", ""),
            new Breakage("6.2.b", "    layer productQuality\n", ""),
            new Breakage("6.2.b", "        2025: 0.9 %\n", ""),
            new Breakage("6.2.b", "target 0.5 %", "").alsoLowering("5.4.d"),
            new Breakage("6.2.c", "measured by Praise", ""),
            new Breakage("6.2.c", "        2025: 91 %\n", ""),
            new Breakage("6.2.d", "for CQOS 5.7.2\n", "\n"),
            new Breakage("6.3", "owned by QC due 2027-06-30", "owned by CQO due 2027-06-30"),
            new Breakage("6.3", "improves CQOS 5.7.2.1", ""),
            new Breakage("6.3", " due 2027-06-30", ""),
            new Breakage("6.3", "due 2027-06-30", "due 2026-11-20"),
            new Breakage("6.3", "due 2027-06-30 status open", "due 2027-06-30"),
            new Breakage("6.3", "effect \"到岗\" | \"In place\"", ""),
            new Breakage("6.4", "kind selection by Li on 2026-06-01", "kind selection by Li on 2025-06-01"));

    private BreakagesOf6() {}
}
