package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What ISO 9001 9.3.2 asks as input to a management review, a row per subject, with what the last review had minuted. */
final class ReviewInputsChapter implements Chapter {

    static final String ID = "review-inputs";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Language language) {
        return ReviewWord.INPUTS.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return true;
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        Language language = edition.language();
        Optional<ManagementReview> last = ReviewInputs.last(edition);
        TableRows table = new TableRows(
                ReviewWord.INPUTS.in(language),
                List.of(
                        ReviewWord.TOPIC.in(language),
                        ReviewWord.TOLD.in(language),
                        last.map(review -> ReviewWord.MINUTED.in(language, review.getHeld()))
                                .orElse(ReviewWord.NOT_HELD.in(language))));
        ReviewInputs inputs = new ReviewInputs(edition);
        for (ReviewTopic topic : ReviewTopic.values()) {
            if (topic != ReviewTopic.UNSPECIFIED) {
                List<Inline> told = inputs.of(topic);
                table.row(
                        edition.words(topic),
                        told.isEmpty() ? List.of(new Text(ReviewWord.NONE.in(language))) : told,
                        last.map(review -> minuted(edition, review, topic)).orElse(List.of()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(new Text(ReviewWord.INPUTS_FOLLOW.in(language)))));
        blocks.addAll(table.blocks());
        out.accept(Page.single(ID, title(language), blocks));
    }

    private static List<Inline> minuted(Edition edition, ManagementReview review, ReviewTopic topic) {
        List<Inline> line = new ArrayList<>();
        for (ReviewInput input : review.getInputs()) {
            if (input.getTopic() == topic) {
                line.addAll(line.isEmpty() ? List.of() : Edition.plain(edition.language() == Language.EN ? "; " : "；"));
                line.addAll(edition.line(input.getTitle(), input));
                List<Inline> sources = edition.links(input.getSources());
                if (!sources.isEmpty()) {
                    line.addAll(Edition.plain(edition.language() == Language.EN ? " (" : "（"));
                    line.addAll(sources);
                    line.addAll(Edition.plain(edition.language() == Language.EN ? ")" : "）"));
                }
            }
        }
        return line;
    }
}
