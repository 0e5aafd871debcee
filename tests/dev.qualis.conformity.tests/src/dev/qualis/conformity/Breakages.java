package dev.qualis.conformity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For each point of each rule a change of the sound company that breaks it. */
final class Breakages {

    /**
     * A change of the text.
     *
     * @param clause whose result it lowers
     * @param old the text to replace, which stands there exactly once
     * @param now what stands there instead
     * @param also the other clauses that fall with it
     */
    record Breakage(String clause, String old, String now, Set<String> also) {

        Breakage(String clause, String old, String now) {
            this(clause, old, now, Set.of());
        }

        /** The same, where it cannot but lower other clauses as well, which look at the same. */
        Breakage alsoLowering(String... clauses) {
            return new Breakage(clause, old, now, Set.of(clauses));
        }

        /** All clauses that it lowers. */
        Set<String> lowered() {
            Set<String> all = new HashSet<>(also);
            all.add(clause);
            return all;
        }

        @Override
        public String toString() {
            return clause + ": " + old;
        }
    }

    /** The points, by clause, that no change of the text breaks without breaking what others look at, or that wait. */
    static final Map<String, Set<String>> WITHOUT = PointBreakages.WITHOUT;

    private static final List<Breakage> ONE_FOR_EACH_RULE = List.of(
            of("4.1.a", "rated 5", "rated 0"),
            of("4.1.b", "trait commitment rated 4 on 2026-01-01 evidence \"记录\" | \"Record\"", ""),
            of("4.1.c", "kind sharing by Chen on 2026-05-01", "kind sharing by Chen on 2025-05-01"),
            of("4.1.d", "by Chen on 2026-01-01", "by Li on 2026-01-01"),
            of("4.2.a", "competence Law level expert", "competence Law level basic"),
            of("4.2.a", "    competence Law level expert assessed 2026-01-01\n", ""),
            of("4.2.b", "    competence Leading level expert assessed 2026-01-01\n", ""),
            of("4.2.c", "    competence Methods level expert assessed 2026-01-01\n", ""),
            of("4.2.d", "    competence Solving level expert assessed 2026-01-01\n", ""),
            of("4.2.e", "    competence Talking level expert assessed 2026-01-01\n", ""),
            of("4.1.a", "rated 5 on 2026-01-01 evidence \"记录\" | \"Record\"", "rated 5 on 2026-01-01"),
            of("4.2.b", "competence Leading level expert", "competence Leading level basic"),
            of("4.2.c", "quality model \"范例之道\" | \"The sound way\"", ""),
            of("4.2.d", "competence Solving level expert", "competence Solving level basic"),
            of("4.2.e", "competence Talking level expert", "competence Talking level basic"),
            of("4.3.a", "duties \"负总责\" | \"Answers for quality\"", ""),
            of("4.3.b", "review 2026-H1 \"评审\" | \"Review\" on 2026-07-01", ""),
            of("4.3.c", "conduct rule Honest \"诚信\" | \"Honesty\"", ""),
            of("4.3.e", "measured by Rate }\nprocess Serve", "}\nprocess Serve"),
            of("4.3.f", "cause \"焊接\" | \"Soldering\"", ""),
            of(
                    "4.3.h",
                    "from 2026-01-01 { target \"减半\" | \"Halve\"",
                    "from 2024-01-01 { closed on 2025-02-01 lesson \"经验\" | \"Lesson\" target \"减半\" | \"Halve\""),
            of("4.3.i", "analysed by CQO", ""),
            of("4.3.i", "collected by QAHead ", ""),
            of("4.3.i", "handled by QAHead ", ""),
            of("4.3.j", "successor for CQO", "").alsoLowering("4.6.b"),
            of("4.3.k", "with authority kind cooperation", "with peer kind cooperation")
                    .alsoLowering("5.8.f"),
            of("4.3.l", "source \"MES\" | \"MES\"", ""),
            of("4.4.a", "productRelease, projectMilestone, qualityAppointment", "productRelease, qualityAppointment"),
            of("4.4.b", "covers HQ, Launch", "covers HQ"),
            of("4.4.c", "trigger majorProblem", "trigger dishonesty"),
            of("4.4.d", "authority reward", ""),
            of("4.4.e", "decides members GM, CQO", "decides members GM"),
            of("4.5", "consequence renewed", ""),
            of("4.5.a", "score 90 of CQOS 4.1.a", "score 90"),
            of("4.5.b", "score 90 of CQOS 5.5.1", "score 90"),
            of("4.5.c", "score 90 of CQOS 5.4.e", "of CQOS 5.4.e"),
            of("4.5.d", "score 90 of CQOS 5.2.2", "score 90"),
            of("4.5.e", "score 90 of CQOS 5.4.d", "of CQOS 5.4.d"),
            of("4.5.f", "score 90 of CQOS 5.6.a", "score 90"),
            of("4.6.a", "fits needs, expectations, results", "fits needs, results"),
            of("4.6.b", "phases recruit, develop, deploy, retain", "phases recruit, develop, deploy"),
            of("4.6.c", "kind material", ""),
            of("4.7", "status filed", "status draft"),
            of("5.1.1", "of Chen as CQO by GM", "of Chen as CQO by SalesHead").alsoLowering("3.1"),
            of("5.1.2", "in HQ { quality team SwitchQuality }", "in HQ"),
            of("5.1.3", "R SalesHead, QAHead A GM", "R SalesHead, QAHead"),
            of("5.1.4", "control, assurance, audit, costing", "control, assurance, costing"),
            of("5.1.5", "until 2027-01-01", "until 2026-06-01"),
            of("5.1.6", "function marketingQuality", "function reliability"),
            of("5.2.1", "participants CQO, GM, QAHead, SalesHead", "participants CQO, GM, QAHead"),
            of("5.2.1.a", "approved by GM on 2025-12-01", "approved by SalesHead on 2025-12-01"),
            of("5.2.1.b", "internal context", "context"),
            of("5.2.1.c", "addressed by Dual", ""),
            of("5.2.1.d", "response exploit owned by CQO", "response exploit"),
            of("5.2.1.e", "300 ppm by 2030 owned", "300 ppm by 2026 owned"),
            of("5.2.1.f", "serves Fail owned by CQO\n}", "owned by CQO\n}"),
            of("5.2.2", "2026: 1000 ppm", ""),
            of("5.2.3", "revision of S2030 on 2026-06-01", "revision of S2030 on 2026-04-01"),
            of("5.3.2", "\"Commitment\" by GM", "\"Commitment\" by SalesHead"),
            of("5.3.2.a", "companyValues, history, philosophy", "companyValues, history"),
            of("5.3.2.a", "management, companyValues, history", "companyValues, history"),
            of("5.3.2.a", "management, companyValues, history", "management, history"),
            of("5.3.2.a", "management, companyValues, history", "management, companyValues"),
            of("5.3.2.b", "participation 96 %", "participation 0 %"),
            of("5.3.2.c", "sign negative", ""),
            of("5.3.2.d", "{ measured by Sat }", "{ dimensions planning }"),
            of("5.4.a", "requirement SellReq \"要求\" | \"Requirement\" from CQOS 5.4.a", ""),
            of("5.4.b", "measurement \"Sell\" | \"Sell\"", ""),
            of("5.4.c", "\"行标\" | \"Industry standard\" above industry", "\"行标\" | \"Industry standard\""),
            of("5.4.e", "kind metrology used by Buy", "kind metrology"),
            of("5.5.1", "avoids financial, market, reputation", "avoids financial, market"),
            of("5.5.2.c", "topics risks, consequences, controls", "topics risks, consequences"),
            of("5.6.a", "level everyone", "level business"),
            of("5.6.b", "plan \"六个月\" | \"Six months\"", ""),
            of("5.6.c", "stages marketing, design", "stages design"),
            of("5.6.d", "to QA on 2026-08-01 external roll out", "to QA on 2026-08-01 roll out"));

    static final List<Breakage> ALL = Stream.of(
                    BreakagesOf3.ALL,
                    ONE_FOR_EACH_RULE,
                    PointBreakages.OF_4,
                    PointBreakages.OF_5,
                    BreakagesOf57.ALL,
                    BreakagesOf6.ALL)
            .flatMap(List::stream)
            .toList();

    private Breakages() {}

    static Breakage of(String clause, String old, String now) {
        return new Breakage(clause, old, now);
    }
}
