package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Percent;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;

/** How texts about an assessment name clauses, results and shares. */
final class ClauseWords {
    private final MessageCatalogue messages;
    private final ModelTexts texts;
    private final Language language;

    ClauseWords(MessageCatalogue messages, ModelTexts texts, Language language) {
        this.messages = messages;
        this.texts = texts;
        this.language = language;
    }

    String heading(Clause clause) {
        return clause.getNumber() + " " + texts.title(clause, language);
    }

    String title(NamedElement element) {
        return texts.title(element, language);
    }

    String in(Wording wording) {
        return language == Language.ZH ? wording.zh() : wording.en();
    }

    String result(ClauseResult result) {
        return switch (result.result()) {
            case Result.Met met -> messages.say("assess.result.met");
            case Result.PartlyMet(double share) -> messages.say("assess.result.partly", percent(share));
            case Result.Claimed claimed -> messages.say("assess.result.claimed");
            case Result.NotMet not -> messages.say("assess.result.not");
            case Result.NotApplicable not -> messages.say("assess.result.na");
        };
    }

    /** Rounded down, so that 100 % means all. */
    static String percent(double share) {
        return Percent.of(share) + " %";
    }
}
