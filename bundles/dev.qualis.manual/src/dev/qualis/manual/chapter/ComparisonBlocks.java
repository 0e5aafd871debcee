package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.Comparison.Change;
import dev.qualis.conformity.EarlierReport.EarlierClause;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has changed since an earlier assessment. */
final class ComparisonBlocks {

    private final Edition edition;
    private final Comparison comparison;

    ComparisonBlocks(Edition edition, Comparison comparison) {
        this.edition = edition;
        this.comparison = comparison;
    }

    List<Block> blocks() {
        if (comparison.isEmpty()) {
            return List.of(new Note(Tone.PLAIN, List.of(edition.text(Phrase.UNCHANGED))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(edition.text(
                Phrase.SCORE_WAS,
                ConformityBlocks.percent(comparison.earlier().score()),
                ConformityBlocks.percent(comparison.score()),
                String.format(Locale.ROOT, "%+.1f", comparison.delta() * 100)))));
        add(blocks, Phrase.WORSE, comparison.worse().stream().map(this::line).toList());
        add(blocks, Phrase.BETTER, comparison.better().stream().map(this::line).toList());
        add(
                blocks,
                Phrase.APPLICABILITY_CHANGED,
                comparison.applicability().stream().map(this::line).toList());
        add(
                blocks,
                Phrase.NEW_CLAUSES,
                comparison.added().stream().map(this::line).toList());
        add(
                blocks,
                Phrase.GONE_CLAUSES,
                comparison.gone().stream().map(this::line).toList());
        return blocks;
    }

    private void add(List<Block> blocks, Phrase title, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Strong(edition.say(title)))));
            blocks.add(new Bullets(lines.stream()
                    .map(line -> new Item(List.<Inline>of(new Text(line))))
                    .toList()));
        }
    }

    private String line(Change change) {
        return heading(change.now().clause()) + colon() + then(change.before()) + " → " + now(change.now());
    }

    private String line(ClauseResult result) {
        return heading(result.clause()) + colon() + now(result);
    }

    private String line(EarlierClause clause) {
        String title = edition.language() == Language.EN ? clause.titleEn() : clause.titleZh();
        return clause.number() + " " + title + colon() + then(clause);
    }

    private String heading(Clause clause) {
        return clause.getNumber() + " " + edition.texts().title(clause, edition.language());
    }

    private String colon() {
        return edition.language() == Language.EN ? ": " : "：";
    }

    private String then(EarlierClause clause) {
        return clause.applicable() ? percent(clause.share()) : edition.say(Phrase.NOT_APPLICABLE);
    }

    private String now(ClauseResult result) {
        return result.result().isApplicable() ? percent(result.result().share()) : edition.say(Phrase.NOT_APPLICABLE);
    }

    private static String percent(double share) {
        return ConformityBlocks.percent(share) + " %";
    }
}
