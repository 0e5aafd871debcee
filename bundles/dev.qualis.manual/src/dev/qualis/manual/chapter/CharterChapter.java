package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Incentive;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * The charter of the chief quality officer: the letter of appointment to be signed, the duties of 4.3 a–l and the rights of
 * 4.4 a–e as this company grants them, what the appraisal of 4.5 looks at and the incentives of 4.6.
 */
final class CharterChapter implements Chapter {

    private static final String DUTIES = "4.3";
    private static final String RIGHTS = "4.4";
    private static final String APPRAISAL = "4.5";
    private static final String INCENTIVES = "4.6";

    /** More would hide what the duty is held by. */
    private static final int MOST = 6;

    @Override
    public String id() {
        return "charter";
    }

    @Override
    public String title(Language language) {
        return CharterWord.CHARTER.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return true;
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        List<Block> blocks = new ArrayList<>();
        Optional<Position> officer =
                edition.index().organisation().chiefQualityOfficers().stream().findFirst();
        if (officer.isEmpty()) {
            blocks.add(new Note(Tone.WARN, List.of(text(edition, CharterWord.NO_OFFICER))));
        } else {
            add(blocks, edition, "letter", CharterWord.LETTER, letter(edition, officer.get()));
        }
        guide(edition).ifPresent(report -> {
            add(blocks, edition, "duties", CharterWord.DUTIES, granted(edition, report, DUTIES));
            add(blocks, edition, "rights", CharterWord.RIGHTS, rights(edition, report, officer));
            add(blocks, edition, "appraisal", CharterWord.APPRAISAL, granted(edition, report, APPRAISAL));
            List<Block> incentives = incentives(edition, report);
            if (!incentives.isEmpty()) {
                add(blocks, edition, "incentives", CharterWord.INCENTIVES, incentives);
            }
        });
        out.accept(Page.single(id(), title(edition.language()), blocks));
    }

    private static Optional<ConformityReport> guide(Edition edition) {
        return edition.reports().stream()
                .filter(report -> GuideRules.NAME.equals(report.standard().getName()))
                .findFirst();
    }

    private static Text text(Edition edition, CharterWord word, Object... arguments) {
        return new Text(word.in(edition.language(), arguments));
    }

    private static void add(
            List<Block> blocks, Edition edition, String anchor, CharterWord title, List<? extends Block> content) {
        blocks.add(Section.of("charter-" + anchor, title.in(edition.language()), content));
    }

    private static List<Block> letter(Edition edition, Position officer) {
        Optional<Appointment> newest = edition.index().all(Appointment.class).stream()
                .filter(appointment -> appointment.getPosition() == officer)
                .max(Comparator.comparing(Appointment::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Block> blocks = new ArrayList<>();
        if (newest.isEmpty()) {
            blocks.add(new Note(Tone.WARN, List.of(text(edition, CharterWord.NO_APPOINTMENT))));
        } else {
            Appointment appointment = newest.get();
            String person = name(edition, appointment.getPerson());
            blocks.add(new Paragraph(List.of(text(
                    edition,
                    CharterWord.APPOINTS,
                    person,
                    edition.index().enterprise().map(edition::title).orElse(""),
                    edition.title(officer),
                    name(edition, officer.getReportsTo()),
                    term(edition, appointment)))));
            blocks.addAll(edition.description(appointment));
        }
        blocks.addAll(new FactList(edition)
                .add(Phrase.POSITION, edition.links(officer))
                .add(Phrase.REPORTS_TO, edition.links(officer.getReportsTo()))
                .add(Phrase.BODIES, edition.links(edition.index().organisation().bodiesOf(officer)))
                .add(Phrase.COMBINED_ROLES, edition.words(officer.getCombines()))
                .blocks());
        List<Item> own = new Sections(edition).items(officer.getDuties(), officer);
        if (!own.isEmpty()) {
            blocks.addAll(new Sections(edition)
                    .titled(CharterWord.OWN_WORDS.in(edition.language()), List.of(new Bullets(own))));
        }
        String day = newest.map(Appointment::getFrom).map(Object::toString).orElse("");
        blocks.add(new SignatureLines(edition)
                .line(
                        CharterWord.APPOINTED_BY,
                        newest.map(Appointment::getBy)
                                .filter(by -> !by.eIsProxy())
                                .map(by -> Signatory.of(edition, by))
                                .orElse(""),
                        day)
                .line(
                        CharterWord.ACCEPTED_BY,
                        newest.map(Appointment::getPerson)
                                .filter(person -> !person.eIsProxy())
                                .map(edition::title)
                                .orElse(""),
                        "")
                .grid());
        return blocks;
    }

    private static String name(Edition edition, NamedElement element) {
        return element == null || element.eIsProxy()
                ? CharterWord.UNSTATED.in(edition.language())
                : edition.title(element);
    }

    private static String term(Edition edition, Appointment appointment) {
        if (appointment.getFrom() == null) {
            return CharterWord.UNSTATED.in(edition.language());
        }
        return appointment.getTo() == null
                ? CharterWord.FROM_ON.in(edition.language(), appointment.getFrom())
                : CharterWord.FROM_UNTIL.in(edition.language(), appointment.getFrom(), appointment.getTo());
    }

    /** The items of a clause, each with what grants it here and whether it holds. */
    private static List<Block> granted(Edition edition, ConformityReport report, String clause) {
        boolean duties = clause.equals(DUTIES);
        boolean rights = clause.equals(RIGHTS);
        CharterWord head = duties ? CharterWord.DUTY : rights ? CharterWord.RIGHT : CharterWord.ITEM;
        TableRows table = new TableRows(
                head.in(edition.language()),
                List.of(
                        edition.say(Phrase.CLAUSE),
                        head.in(edition.language()),
                        CharterWord.GRANTED_BY.in(edition.language()),
                        CharterWord.STATE.in(edition.language())));
        items(report, clause)
                .forEach(result -> table.toned(
                        result.result().share() >= 1 ? Tone.GOOD : Tone.WARN,
                        List.of(edition.link(result.clause())),
                        Edition.plain(edition.texts().title(result.clause(), edition.language())),
                        grounds(edition, result),
                        List.of(edition.text(Phrase.of(result.result())))));
        List<Block> blocks = new ArrayList<>();
        if (duties || rights) {
            CharterWord opening = duties ? CharterWord.DUTIES_FOLLOW : CharterWord.RIGHTS_FOLLOW;
            blocks.add(new Paragraph(List.of(text(edition, opening))));
        }
        blocks.addAll(table.blocks());
        return blocks;
    }

    /** The lettered items below a clause. */
    private static Stream<ClauseResult> items(ConformityReport report, String clause) {
        return report.clauses().stream()
                .filter(result -> result.clause().getNumber().startsWith(clause + "."));
    }

    /** What was found for a clause, then the documents that the company names for it; each once. */
    private static List<Inline> grounds(Edition edition, ClauseResult result) {
        Map<String, Inline> grounds = new LinkedHashMap<>(); // what is called the same is told once
        for (Evidence evidence : result.evidence()) {
            EObject element = evidence.element();
            if (evidence.kind() == Evidence.Kind.EXPLICIT && element instanceof NamedElement named) {
                documents(edition, named, result.clause()).forEach(part -> grounds.putIfAbsent(part.plain(), part));
            } else {
                String label = edition.nameOf(element);
                grounds.putIfAbsent(
                        label,
                        edition.plan()
                                .target(element)
                                .<Inline>map(target -> new Inline.Reference(target, label))
                                .orElse(new Text(label)));
            }
        }
        List<Inline> line = new ArrayList<>(
                edition.joined(grounds.values().stream().limit(MOST).toList()));
        if (grounds.size() > MOST) {
            line.add(edition.text(Phrase.AND_MORE, grounds.size()));
        }
        return line;
    }

    /** The evidence that an element states for a clause; the element itself where it states none. */
    private static List<Inline> documents(Edition edition, NamedElement element, Clause clause) {
        List<Inline> documents = new ArrayList<>();
        for (Fulfilment fulfilment : element.getFulfilments()) {
            if (fulfilment.getClauses().contains(clause)) {
                documents.addAll(new Sections(edition)
                        .evidence(fulfilment.getEvidence()).stream()
                                .filter(part ->
                                        !part.plain().isBlank() && part.plain().length() > 1)
                                .toList());
            }
        }
        return documents.isEmpty() ? List.of(edition.link(element)) : documents;
    }

    private static List<Block> rights(Edition edition, ConformityReport report, Optional<Position> officer) {
        List<Block> blocks = new ArrayList<>(granted(edition, report, RIGHTS));
        TableRows gates =
                new TableRows(edition, Phrase.AUTHORITIES, Phrase.AUTHORITY, Phrase.OVER_DECISIONS, Phrase.AT_GATES);
        officer.stream()
                .flatMap(position -> position.getAuthorities().stream())
                .forEach(authority -> gates.row(
                        edition.words(authority.getKinds()),
                        edition.words(authority.getOver()),
                        edition.links(authority.getAt())));
        Sections sections = new Sections(edition);
        blocks.addAll(sections.titled(Phrase.AUTHORITIES, gates.blocks()));
        blocks.addAll(sections.titled(Phrase.DECISIONS, decisions(edition)));
        return blocks;
    }

    /** Who has which power at each decision point: the officer's rights beside those of others. */
    private static List<Block> decisions(Edition edition) {
        TableRows table = new TableRows(
                edition, Phrase.DECISIONS, Phrase.DECISIONS, Phrase.DECIDES_ON, Phrase.PROCESS, Phrase.AUTHORITIES);
        for (DecisionPoint point : edition.index().all(DecisionPoint.class)) {
            List<Inline> powers = new ArrayList<>();
            edition.index().organisation().positionsAt(point).stream()
                    .distinct()
                    .forEach(position -> {
                        if (!powers.isEmpty()) {
                            powers.add(new Text(edition.language() == Language.EN ? "; " : "；"));
                        }
                        powers.addAll(edition.links(position));
                        String kinds = position.getAuthorities().stream()
                                .filter(authority -> authority.getAt().contains(point))
                                .flatMap(authority -> authority.getKinds().stream())
                                .distinct()
                                .map(edition::label)
                                .collect(Collectors.joining(edition.language() == Language.EN ? ", " : "、"));
                        powers.add(new Text(edition.say(Phrase.IN_BRACKETS, kinds)));
                    });
            table.row(
                    Edition.plain(edition.nameOf(point)),
                    edition.words(point.getKind()),
                    edition.links(point.getProcess()),
                    powers);
        }
        return table.blocks();
    }

    /** The incentives that count for the officer, then by which they are judged. */
    private static List<Block> incentives(Edition edition, ConformityReport report) {
        List<Incentive> found = items(report, INCENTIVES)
                .flatMap(result -> result.evidence().stream())
                .map(Evidence::element)
                .filter(Incentive.class::isInstance)
                .map(Incentive.class::cast)
                .distinct()
                .toList();
        String title = CharterWord.INCENTIVES.in(edition.language());
        List<Block> blocks =
                new ArrayList<>(found.isEmpty() ? List.of() : new ElementFacts(edition).rows(title, found));
        blocks.addAll(granted(edition, report, INCENTIVES));
        return blocks;
    }
}
