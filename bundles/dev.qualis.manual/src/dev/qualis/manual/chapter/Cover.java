package dev.qualis.manual.chapter;

import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Link;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.PursuedAim;
import java.util.ArrayList;
import java.util.List;

/** What the first page says: what the enterprise is, how large its system is, how far it claims the standards. */
final class Cover {

    private final Edition edition;

    Cover(Edition edition) {
        this.edition = edition;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        edition.index().enterprise().ifPresent(enterprise -> blocks.add(enterprise(enterprise)));
        blocks.add(Section.of("manual-contents", edition.say(Phrase.CONTENTS), List.of(contents())));
        if (!edition.standards().isEmpty()) {
            List<Meter> meters = edition.standards().stream().map(this::meter).toList();
            blocks.add(Section.of("manual-standards", edition.say(Phrase.STANDARDS), List.of(new Meters(meters))));
        }
        blocks.addAll(edition.figures(Chapter.COVER));
        edition.index().project().ifPresent(project -> blocks.add(project(project)));
        return blocks;
    }

    private Section enterprise(Enterprise enterprise) {
        List<Inline> officers = new ArrayList<>();
        edition.index().organisation().chiefQualityOfficers().forEach(officer -> {
            List<Inline> holders = edition.links(edition.index().organisation().holders(officer));
            officers.addAll(holders.isEmpty() ? edition.links(officer) : holders);
        });
        FactList facts = new FactList(edition)
                .add(Phrase.PRODUCTS_AND_BUSINESS, edition.line(enterprise.getProducts(), enterprise))
                .add(Phrase.HEAD_OF_ORGANISATION, edition.links(enterprise.getHead()))
                .add(Phrase.CHIEF_QUALITY_OFFICER, officers)
                .add(Phrase.EMPLOYEES, grouped(enterprise.getEmployees()))
                .add(Phrase.SIZE, edition.words(enterprise.getSize()))
                .add(Phrase.OWNERSHIP, edition.words(enterprise.getOwnership()))
                .add(Phrase.INDUSTRY, enterprise.getIndustry())
                .add(Phrase.MARKETS, Edition.plain(String.join(", ", enterprise.getMarkets())))
                .add(Phrase.AIMS, aims(enterprise))
                .add(Phrase.CREDIT_CODE, enterprise.getCreditCode())
                .add(Phrase.ADDRESS, edition.line(enterprise.getAddress(), enterprise))
                .add(Phrase.WEBSITE, website(enterprise.getWebsite()))
                .add(Phrase.QUALITY_MODEL, edition.line(enterprise.getQualityModel(), enterprise))
                .add(Phrase.MODEL_DATE, edition.index().date().orElse(null));
        EnterprisePackage types = EnterprisePackage.eINSTANCE;
        List<Block> blocks = new ArrayList<>(facts.blocks());
        blocks.addAll(new ElementFacts(edition)
                .only(
                        enterprise,
                        types.getEnterprise_Scope(),
                        types.getEnterprise_Exclusions(),
                        types.getEnterprise_Certifications()));
        return new Sections(edition).of(enterprise, List.of(), blocks);
    }

    /** Each aim, with what it is pursued by in brackets. */
    private List<Inline> aims(Enterprise enterprise) {
        List<Inline> aims = new ArrayList<>();
        for (PursuedAim aim : enterprise.getAims()) {
            aims.addAll(aims.isEmpty() ? List.of() : Edition.plain(edition.language() == Language.EN ? "; " : "；"));
            aims.addAll(edition.words(aim.getAim()));
            List<Inline> by = edition.links(aim.getBy());
            if (!by.isEmpty()) {
                aims.addAll(Edition.plain(edition.language() == Language.EN ? ": " : "："));
                aims.addAll(by);
            }
        }
        return aims;
    }

    private Section project(Project project) {
        return new Sections(edition).of(project, List.of(), new ElementFacts(edition).of(project));
    }

    private static String grouped(Integer number) {
        return number == null ? null : Values.number(java.math.BigDecimal.valueOf(number));
    }

    /** Only an address of the web is a link; anything else in its place is shown as what it is, text. */
    private static List<Inline> website(String address) {
        if (address == null || address.isBlank()) {
            return List.of();
        }
        String link = address.matches("(?i)https?://\\S+") ? address : "https://" + address;
        return address.matches("(?i)(https?://)?[\\w.-]+\\.\\w+(/\\S*)?")
                ? List.of(new Link(link, address))
                : List.of(new Text(address));
    }

    private Bullets contents() {
        List<Item> items = new ArrayList<>();
        for (NavigationEntry chapter : edition.navigation()) {
            if (!chapter.page().equals(Chapter.COVER)) {
                List<Inline> line =
                        new ArrayList<>(List.of(new Reference(Target.page(chapter.page()), chapter.title())));
                if (chapter.count() > 0) {
                    line.add(new Text(" (" + chapter.count() + ")"));
                }
                items.add(new Item(line));
            }
        }
        return new Bullets(items);
    }

    private Meter meter(StandardCoverage coverage) {
        String title = edition.title(coverage.standard());
        Inline name = edition.plan()
                .page(coverage.standard())
                .<Inline>map(page -> new Reference(page, title))
                .orElse(new Text(title));
        return new Meter(name, coverage.share().part(), coverage.share().whole());
    }
}
