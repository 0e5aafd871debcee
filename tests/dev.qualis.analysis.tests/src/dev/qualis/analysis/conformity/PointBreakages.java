package dev.qualis.analysis.conformity;

import static dev.qualis.analysis.conformity.Breakages.of;

import dev.qualis.analysis.conformity.Breakages.Breakage;
import java.util.List;

/** Changes that break single points of rules with several. */
final class PointBreakages {

    static final List<Breakage> OF_4 = List.of();

    static final List<Breakage> OF_5 = List.of(
            of("5.4", "ISO9001 10.1, ISO9001 9.1.3", "ISO9001 9.1.3"),
            of("5.4.d", "layer productQuality", ""),
            of("5.4.f", "facet predictive rated 1", "facet predictive rated 0"),
            of("5.5.2.a", "every 6 months liability", "liability"),
            of("5.5.2.b", "of CN on 2026-02-02", "of US on 2026-02-02"),
            of("5.8.a", "kind hazardousSubstances\n", "\n"),
            of("5.8.b", "test \"荧光光谱\" | \"X-ray\"", ""),
            of("5.8.c", "rate 70 %", ""),
            of("5.8.d", "status compliant evidence \"回收协议\" | \"Recycling contract\"", ""),
            of("5.8.e", "scope scope2 factor", "scope scope1 factor"),
            of("5.8.f", "with academia", "with peer"));

    private PointBreakages() {}
}
