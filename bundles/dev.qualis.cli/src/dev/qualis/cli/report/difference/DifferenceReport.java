package dev.qualis.cli.report.difference;

import dev.qualis.analysis.PersonalData;
import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.app.Finding;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.compare.Detail;
import dev.qualis.compare.ElementChange;
import dev.qualis.compare.ElementChange.Kind;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs, in words: changes by kind, what follows from them, and what the check finds now and found before. */
public final class DifferenceReport {
    private final Compared compared;
    private final MessageCatalogue messages;
    private final ValueWords before;
    private final ValueWords after;

    public DifferenceReport(Compared compared, MessageCatalogue messages, Language language) {
        this.compared = compared;
        this.messages = messages;
        this.before = new ValueWords(compared.before(), messages, language);
        this.after = new ValueWords(compared.after(), messages, language);
    }

    /** One line: how many elements are gone, new, renamed, moved and changed, and what becomes of the scores. */
    String summary() {
        if (compared.isEmpty()) {
            return messages.say("diff.same");
        }
        String counts = Stream.of(Kind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> messages.say("diff.count." + kind.name(), count(kind)))
                .collect(Collectors.joining(messages.say("diff.list")));
        String scores = compared.consequences().stream()
                .filter(Consequence.Score.class::isInstance)
                .map(this::sentence)
                .collect(Collectors.joining(messages.say("diff.blank")));
        String first = messages.say("diff.summary", counts.isEmpty() ? messages.say("diff.count.none") : counts);
        return scores.isEmpty() ? first : first + messages.say("diff.blank") + scores;
    }

    private long count(Kind kind) {
        return compared.model().changes().stream()
                .filter(change -> change.kind() == kind)
                .count();
    }

    String sentence(Consequence consequence) {
        return new ConsequenceWords(after, before, messages).of(consequence);
    }

    /** In the order in which they are read. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            add(
                    sections,
                    "diff.kind." + kind.name(),
                    compared.model().changes().stream()
                            .filter(change -> change.kind() == kind)
                            .map(this::line)
                            .toList());
        }
        add(sections, "diff.libraries", libraries());
        add(sections, "diff.worse", consequences(true));
        add(sections, "diff.better", consequences(false));
        add(sections, "diff.found", findings(compared.newFindings()));
        add(sections, "diff.solved", findings(compared.goneFindings()));
        return sections;
    }

    private void add(List<Section> sections, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(messages.say(title), lines));
        }
    }

    private List<Line> libraries() {
        return Stream.concat(
                        compared.model().librariesAdded().stream()
                                .map(name -> messages.say("diff.library.added", name)),
                        compared.model().librariesRemoved().stream()
                                .map(name -> messages.say("diff.library.removed", name)))
                .map(Line::of)
                .toList();
    }

    private List<Line> consequences(boolean worse) {
        return compared.consequences().stream()
                .filter(consequence -> consequence.isWorse() == worse)
                .map(this::sentence)
                .map(Line::of)
                .toList();
    }

    private List<Line> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Line(
                        finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message(),
                        finding.file().name() + ":" + finding.line(),
                        List.of()))
                .toList();
    }

    private Line line(ElementChange change) {
        boolean gone = change.after().isEmpty();
        ValueWords words = gone ? before : after;
        String type = words.type(change.element().eClass());
        String name = words.element(change.element());
        String text = change.kind() == Kind.RENAMED
                ? messages.say(
                        "diff.renamed",
                        type,
                        String.valueOf(change.before().orElseThrow().getName()),
                        name)
                : messages.say("diff.line", type, name);
        String within = change.within() == 0 ? "" : messages.say("diff.within", change.within());
        return new Line(text + within, place(change), lines(change.details()));
    }

    String place(ElementChange change) {
        return change.after()
                .map(compared.after()::place)
                .orElseGet(() -> compared.before().place(change.element()))
                .orElse("");
    }

    private List<Line> lines(List<Detail> details) {
        return details.stream().map(this::line).toList();
    }

    /** Whether a detail is about personal data: that it differs is told, what it says is not. */
    static boolean isPersonal(Detail detail) {
        return PersonalData.isPersonal(detail.feature())
                || detail instanceof Detail.Part(var feature, var was, var is, var details)
                        && (was.map(PersonalData::isIn).orElse(false)
                                || is.map(PersonalData::isIn).orElse(false));
    }

    private Line line(Detail detail) {
        String feature = after.feature(detail.feature());
        if (isPersonal(detail)) {
            return Line.of(messages.say("diff.personal", feature));
        }
        return switch (detail) {
            case Detail.Values(var told, List<Object> removed, List<Object> added) ->
                Line.of(values(
                        told.isMany(),
                        feature,
                        before.values(told, removed),
                        after.values(told, added),
                        removed,
                        added));
            case Detail.Part(var told, var then, var now, List<Detail> details) -> {
                String was = then.map(before::part).orElse("");
                String is = now.map(after::part).orElse("");
                String type = after.type(now.or(() -> then).orElseThrow().eClass());
                if (then.isPresent() && now.isPresent()) {
                    yield Line.of(messages.say("diff.value", type, was, is));
                }
                yield Line.of(messages.say(now.isPresent() ? "diff.more" : "diff.less", type, was + is));
            }
        };
    }

    private String values(
            boolean many, String feature, String was, String is, List<Object> removed, List<Object> added) {
        if (many && removed.isEmpty()) {
            return messages.say("diff.more", feature, is);
        }
        if (many && added.isEmpty()) {
            return messages.say("diff.less", feature, was);
        }
        return messages.say("diff.value", feature, was, is);
    }

    Compared compared() {
        return compared;
    }

    ValueWords words(boolean later) {
        return later ? after : before;
    }

    Optional<String> title(ElementChange change) {
        String title = words(change.after().isPresent()).title(change.element());
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
