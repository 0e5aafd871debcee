package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.strategy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The quality policy as a statement that is approved and signed (ISO 9001 5.2.2, CQOS 5.2.1 a). */
final class PolicyChapter implements Chapter {

    static final String ID = "policy";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Language language) {
        return CharterWord.POLICY.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return !edition.index().all(Policy.class).isEmpty();
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (Policy policy : edition.index().all(Policy.class)) {
            blocks.add(Section.of("policy-statement-" + number++, edition.nameOf(policy), statement(edition, policy)));
        }
        out.accept(Page.single(ID, title(edition.language()), blocks));
    }

    private static List<Block> statement(Edition edition, Policy policy) {
        Language language = edition.language();
        Optional<NamedElement> by = Optional.ofNullable(policy.getApprovedBy()).filter(each -> !each.eIsProxy());
        String name = by.map(edition::title).orElse("");
        String day = policy.getApproved() == null ? "" : policy.getApproved().toString();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(edition.description(policy));
        CharterWord approval = by.isEmpty()
                ? CharterWord.NOT_APPROVED
                : day.isEmpty() ? CharterWord.APPROVED_BY : CharterWord.APPROVED;
        blocks.add(new Paragraph(List.of(new Text(approval.in(language, name, day)))));
        String signatory = by.map(each -> Signatory.of(edition, each)).orElse("");
        blocks.add(new SignatureLines(edition)
                .line(CharterWord.APPROVER, signatory, day)
                .grid());
        return blocks;
    }
}
