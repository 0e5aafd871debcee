package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.compliance.ComplianceFactory;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsFactory;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityManualTest {

    private final SampleModel sample = new SampleModel();

    private SortedMap<String, byte[]> write(ManualOptions options) {
        ModelIndex index = sample.index();
        ElementLinks links = ElementLinks.of(index);
        return new QualityManual(index, links, List.of(SampleModel.picture(links, sample.officer)), options).write();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "zh/index.html",
                "zh/organisation.html",
                "zh/positions.html",
                "zh/people.html",
                "zh/processes.html",
                "zh/responsibilities.html",
                "zh/metrics.html",
                "zh/standard-S1.html",
                "zh/conformity.html",
                "zh/search-index.js",
                "en/index.html",
                "en/positions.html",
                "en/processes.html",
                "en/metrics.html",
                "en/standard-S1.html",
                "en/conformity.html",
                "en/search-index.js"
            })
    void writesWhatIsExpected(String file) throws IOException {
        Golden.assertMatches(file, new String(write(ManualOptions.standard()).get(file), StandardCharsets.UTF_8));
    }

    @Test
    void hasTheSameFilesInBothLanguages() {
        SortedMap<String, byte[]> files = write(ManualOptions.standard());
        List<String> chinese = below(files, "zh/");

        assertEquals(19, chinese.size(), chinese.toString());
        assertEquals(chinese, below(files, "en/"));
    }

    private static List<String> below(SortedMap<String, byte[]> files, String folder) {
        return files.keySet().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .toList();
    }

    @Test
    void hasNoBrokenLink() {
        SiteReader site = new SiteReader(write(ManualOptions.standard()));

        assertTrue(site.values("zh/organisation.html", "href").contains("positions.html#CQO"));
        assertEquals(List.of(), site.brokenLinks());
    }

    @Test
    void usesEachAnchorOnce() {
        SiteReader site = new SiteReader(write(ManualOptions.standard()));
        for (String page : site.pages()) {
            List<String> ids = site.values(page, "id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), page + ids);
        }
    }

    @Test
    void aPictureIsOneStopOfTheTabKeyOnItsPageOnly() {
        SiteReader site = new SiteReader(write(ManualOptions.standard()));

        String page = site.text("zh/organisation.html");
        assertTrue(page.contains("<a href=\"positions.html#CQO\" tabindex=\"-1\">"), page);
        String picture = site.text(site.files().stream()
                .filter(file -> file.startsWith("zh/picture-"))
                .findFirst()
                .orElseThrow());
        assertTrue(picture.contains("<a href=\"positions.html#CQO\">"), picture);
    }

    @Test
    void loadsNothingFromElsewhere() {
        SiteReader site = new SiteReader(write(ManualOptions.standard()));
        for (String page : site.pages()) {
            for (SiteReader.Tag tag : site.tags(page)) {
                for (Map.Entry<String, String> attribute : tag.attributes()) {
                    boolean loads = attribute.getKey().equals("src")
                            || tag.name().equals("link") && attribute.getKey().equals("href");
                    assertFalse(loads && attribute.getValue().contains(":"), page + attribute);
                }
            }
        }
    }

    @Test
    void writesTheSameBytesForTheSameModel() {
        SortedMap<String, byte[]> first = write(ManualOptions.standard());
        SortedMap<String, byte[]> second = new SampleModelCopy().write();

        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    }

    /** Another model of the same content, so that no identity of objects can hide in the order. */
    private static final class SampleModelCopy {
        SortedMap<String, byte[]> write() {
            SampleModel copy = new SampleModel();
            ElementLinks links = ElementLinks.of(copy.index());
            List<Picture> pictures = List.of(SampleModel.picture(links, copy.officer));
            return new QualityManual(copy.index(), links, pictures, ManualOptions.standard()).write();
        }
    }

    @Test
    void withholdsPersonalDataUnlessAskedFor() {
        String withheld = new SiteReader(write(new ManualOptions(false, true))).text("zh/people.html");
        String shown = new SiteReader(write(new ManualOptions(true, true))).text("zh/people.html");
        List<String> personal = List.of("13800138000", "chen@example.org", "11010519491231002X", "深圳市某路一号");

        for (String data : personal) {
            assertFalse(withheld.contains(data), data);
            assertTrue(shown.contains(data), data);
        }
        SiteReader everything = new SiteReader(write(new ManualOptions(false, true)));
        for (String page : everything.pages()) {
            personal.forEach(data -> assertFalse(everything.text(page).contains(data), page + data));
        }
    }

    @Test
    void leavesOutThePageForPrintingWhenNotWanted() {
        SortedMap<String, byte[]> files = write(new ManualOptions(false, false));

        assertFalse(files.containsKey("zh/complete.html"));
        assertEquals(List.of(), new SiteReader(files).brokenLinks());
    }

    @Test
    void writesAManualOfAnEmptyModel() {
        ModelIndex empty = ModelIndex.of(List.of(), List.of());
        SortedMap<String, byte[]> files = QualityManual.write(empty, List.of(), ManualOptions.standard());

        assertEquals(List.of(), new SiteReader(files).brokenLinks());
    }

    @Test
    void showsPicturesOfAMissingChapterOnTheCover() {
        ModelIndex empty = ModelIndex.of(List.of(), List.of());
        Picture picture = SampleModel.picture("ProcessMap", ElementLinks.of(empty), sample.officer);
        SiteReader site = new SiteReader(QualityManual.write(empty, List.of(picture), ManualOptions.standard()));

        assertTrue(site.values("zh/index.html", "id").contains("picture-ProcessMap"));
        assertEquals(List.of(), site.brokenLinks());
    }

    @Test
    void subjectsThatAreToldByPicturesHaveAPageOfTheirOwn() {
        ModelIndex empty = ModelIndex.of(List.of(), List.of());
        Map<String, Picture> pictures = Stream.of(
                        Map.entry("strategy", "GoalTable"),
                        Map.entry("risks", "RiskMatrix"),
                        Map.entry("compliance", "ComplianceRegister"),
                        Map.entry("economics", "LossPareto"),
                        Map.entry("sustainability", "SustainabilityTargets"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> SampleModel.picture(kind.getValue(), ElementLinks.of(empty), sample.officer)));
        SortedMap<String, byte[]> without = QualityManual.write(empty, List.of(), ManualOptions.standard());
        SiteReader site =
                new SiteReader(QualityManual.write(empty, List.copyOf(pictures.values()), ManualOptions.standard()));

        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            String file = picture.getKey() + ".html";
            assertFalse(without.containsKey("zh/" + file), file);
            for (String language : List.of("zh/", "en/")) {
                assertTrue(
                        site.values(language + file, "id")
                                .contains("picture-" + picture.getValue().id()),
                        language + file);
                assertTrue(site.values(language + "index.html", "href").contains(file), language + file);
            }
        }
        assertEquals(List.of(), site.brokenLinks());
    }

    @Test
    void cutsLargeChaptersIntoPages() {
        for (int i = 0; i < 250; i++) {
            position("P" + i);
        }
        SortedMap<String, byte[]> files = write(ManualOptions.standard());

        assertTrue(files.containsKey("en/positions-3.html"));
        assertFalse(files.containsKey("en/positions-4.html"));
        assertEquals(List.of(), new SiteReader(files).brokenLinks());
    }

    @Test
    void growsWithTheModelInALine() {
        for (int i = 0; i < 1_000; i++) {
            Position position = position("P" + i);
            Process process = sample.add(ProcessFactory.eINSTANCE.createProcess(), "Q" + i, "过程" + i, "Process " + i);
            process.setOwner(position);
            process.getMetrics().add(sample.failures);
        }
        int[] largest = {0};
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            ModelIndex index = sample.index();
            ElementLinks links = ElementLinks.of(index);
            new QualityManual(index, links, List.of(), ManualOptions.standard()).write((file, bytes) -> {
                if (file.contains("positions") || file.contains("processes")) {
                    largest[0] = Math.max(largest[0], bytes.length);
                }
            });
        });
        assertTrue(largest[0] < 1_000_000, "a page of " + largest[0] + " bytes");
    }

    private Position position(String name) {
        return sample.add(OrganisationFactory.eINSTANCE.createPosition(), name, "岗位" + name, "Position " + name);
    }

    @Test
    void partsOfOneElementAreCutIntoPagesToo() {
        Register register = sample.add(ComplianceFactory.eINSTANCE.createRegister(), "R", "册", "Register");
        QualityCosts costs = sample.add(EconomicsFactory.eINSTANCE.createQualityCosts(), "C", "账", "Costs");
        CostGroup group = EconomicsFactory.eINSTANCE.createCostGroup();
        costs.getCategories().add(group);
        for (int i = 0; i < 5_000; i++) {
            Obligation obligation = ComplianceFactory.eINSTANCE.createObligation();
            obligation.setName("O" + i);
            obligation.setTitle(new LocalizedText("义务" + i, "Obligation " + i));
            register.getObligations().add(obligation);
            CostAccount account = EconomicsFactory.eINSTANCE.createCostAccount();
            account.setName("A" + i);
            account.setTitle(new LocalizedText("科目" + i, "Account " + i));
            account.setActual(Quantity.parse("CNY " + i));
            group.getAccounts().add(account);
        }
        for (int i = 0; i < 5_000; i++) {
            MeasuredValue value = ProcessFactory.eINSTANCE.createMeasuredValue();
            value.setPeriod(Period.parse("2024"));
            value.setValue(Quantity.parse(i + " ppm"));
            sample.failures.getValues().add(value);
        }
        int[] largest = {0};
        SortedMap<String, byte[]> files = write(new ManualOptions(false, false));
        files.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                largest[0] = Math.max(largest[0], bytes.length);
            }
        });

        assertTrue(largest[0] < 400_000, "a page of " + largest[0] + " bytes");
        assertTrue(files.containsKey("en/economics-51.html"));
        assertTrue(files.containsKey("zh/compliance-51.html"));
        SiteReader site = new SiteReader(files);
        assertTrue(site.text("en/economics-2.html").contains("Account 150"));
        assertTrue(site.text("en/compliance.html").contains("and more, 5000 in all"));
        assertEquals(List.of(), site.brokenLinks());
    }
}
