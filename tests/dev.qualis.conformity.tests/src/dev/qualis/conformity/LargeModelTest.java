package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Large, deep and empty models. Growth is measured in processor time, so that a busy machine does not fail it. */
class LargeModelTest {

    private static final int DEEP = 4_000;
    private static final int SMALL = 4;
    private static final int LARGE = 16;
    private static final int ELEMENTS = 100_000;

    @Test
    void timeGrowsInStepWithTheModel() throws IOException {
        Hengxin hengxin = Hengxin.read();
        List<QualityModel> small = copies(hengxin, SMALL);
        List<QualityModel> large = copies(hengxin, LARGE);
        measure(hengxin, large); // warms up
        double growth = (double) measure(hengxin, large) / measure(hengxin, small);
        double squared = (double) LARGE * LARGE / (SMALL * SMALL);
        assertTrue(growth < squared / 2, "4 times the model takes " + growth + " times as long");
    }

    /** The least of several runs: what else the processor did in between does not count. */
    private static long measure(Hengxin hengxin, List<QualityModel> models) {
        return LongStream.range(0, 5).map(run -> time(hengxin, models)).min().orElseThrow();
    }

    private static long time(Hengxin hengxin, List<QualityModel> models) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ConformityReport report = new Conformity(GuideRules.all()).assess(hengxin.index(models), hengxin.guide());
        assertTrue(report.score() > 0);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    @Test
    void judgesAHundredThousandElementsOfAllDomains() throws IOException {
        Hengxin hengxin = Hengxin.read();
        int ofOne = hengxin.index(hengxin.models()).all(NamedElement.class).size();
        ModelIndex index = hengxin.index(copies(hengxin, ELEMENTS / ofOne + 1));
        assertTrue(index.all(NamedElement.class).size() >= ELEMENTS, "named elements");
        ConformityReport report = new Conformity(GuideRules.all()).assess(index, hengxin.guide());
        assertTrue(report.score() > 0.5 && report.score() < 1);
    }

    private static List<QualityModel> copies(Hengxin hengxin, int count) {
        List<QualityModel> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            copies.addAll(EcoreUtil.copyAll(hengxin.models()));
        }
        return copies;
    }

    /** What would walk the model inside a loop, or call itself for each level, does not come back from this chain. */
    @Test
    void judgesADeepChainOfUnits() {
        ModelBuilder builder = new ModelBuilder();
        Standard standard = guide(builder);
        Position officer = builder.position("CQO");
        officer.setChiefQualityOfficer(true);
        Unit above = null;
        for (int i = 0; i < DEEP; i++) {
            above = builder.unit("U" + i, above);
            above.setHead(i == 1 ? officer : null);
            Position position = builder.position("P" + i);
            position.setUnit(above);
            builder.person("N" + i, position, "2026-01-01", null);
            Process process = builder.process("R" + i);
            builder.raci(process, ResponsibilityRole.A, position);
            process.getMetrics().add(builder.metric("M" + i));
        }
        ConformityReport report = new Conformity(GuideRules.all()).assess(builder.index(), standard);
        assertEquals(GuideRules.all().size(), report.clauses().size());
    }

    /** Of every class elements about which nothing is said, with bare parts: half-written text must not stop a rule. */
    @Test
    void judgesBareElementsOfEveryClass() {
        ModelBuilder builder = new ModelBuilder();
        Standard standard = guide(builder);
        packages(QmsPackage.eINSTANCE)
                .flatMap(owner -> owner.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && NamedElement.class.isAssignableFrom(type.getInstanceClass()))
                .forEach(type -> {
                    builder.model.getElements().add((NamedElement) EcoreUtil.create(type));
                    builder.model.getElements().add((NamedElement) withParts(type, 2));
                });
        ConformityReport report = new Conformity(GuideRules.all()).assess(builder.index(), standard);
        assertEquals(GuideRules.all().size(), report.clauses().size());
        assertTrue(report.score() < 0.2, "bare elements meet hardly anything: " + report.score());
    }

    private static Stream<EPackage> packages(EPackage root) {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(LargeModelTest::packages));
    }

    private static EObject withParts(EClass type, int depth) {
        EObject element = EcoreUtil.create(type);
        for (EReference reference : type.getEAllContainments()) {
            EClass part = reference.getEReferenceType();
            if (part.isAbstract() || depth == 0) {
                continue;
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked") // a containment of elements
                List<EObject> parts = (List<EObject>) element.eGet(reference);
                parts.add(withParts(part, depth - 1));
            } else {
                element.eSet(reference, withParts(part, depth - 1));
            }
        }
        return element;
    }

    private static Standard guide(ModelBuilder builder) {
        Standard standard = builder.standard(GuideRules.NAME);
        GuideRules.all().forEach(rule -> ModelBuilder.clause(standard.getClauses(), rule.clause(), Modality.SHOULD));
        return standard;
    }
}
